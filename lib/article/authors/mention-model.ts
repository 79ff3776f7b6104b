import type { SymmetricTrees } from '../model/symmetric-trees.ts';

/** Written by bench/train/train-authors.ts from the corpus’ training sites; not to be edited. */
export const MENTION_MODEL: SymmetricTrees = {
  bias: -152,
  trees:
    '((())))))***,--------./2+-/)+/002++/1----//131/3212/12255-2/511150545224)))(*****)*-((11-134-*))(7*)()((,(())3337*)((/*())(*F(*((6(*(/*2)()()),)MPPMMHMKPY^KYMMKKMMKMVKSM[HS[MMHVPSSMMYPKYP[MMMSYMdS[PYdSSddaSSSSVVYP^SSS[dSVKSYSMMdYSSSSVK^PMSPY^d^SMV^VSMHMSY^YSMKVPSPMSPSSKMKPPKSK[SYKVPMKSKY^SdSV[[dKSdKYPSPS[S^PS^MKMdYYSPYSYddSSS[KMPYMSSM',
};
