import type { SymmetricTrees } from '../model/symmetric-trees.ts';

/** Written by bench/train/train-authors.ts from the corpus’ training sites; not to be edited. */
export const MENTION_MODEL: SymmetricTrees = {
  bias: -152,
  trees:
    '*//-*)>}S}7>S}(/2)*(L7}}}L}}+*2(*(oSE>}E}})50*((>}7ao}>a14-((4>>hEaooa)2/*()7LE>Eh>S,15()(aEvaE>aS--1132>LSSoaLh5--)-7>SaS>S>>+2(())EaEEaoS>)02*(*EEaSZEhL+)1(*FEhSShZZa//2*),>ES>SSoS53-)(-EZLLE>LE/0-*(1ESaZZhZE1(-))7LEoShhSE.21*)/ZoEELSSS/5-))3EELLZS>L-1-(/3ESESSLhS--113*EaSSaSSS2)5,*(LZZLSS>S+*-()6aLSLSESa/))*()ESoSSSSa342())SLSaSELE',
};
