import type { SymmetricTrees } from '../model/symmetric-trees.ts';

/** Written by bench/train/train-authors.ts from the corpus’ training sites; not to be edited. */
export const MENTION_MODEL: SymmetricTrees = {
  bias: -152,
  trees:
    '*//-*)KdSdHKSd(/2)*(PHdddPdd+*2(*(^SMKdMdd)50*((KdHY^dKY14-((4KK[MY^^Y)2/*()HPMKM[KS,15()(YMaYMKYS--1132KPSS^YP[5--)-7KSYSKSKK+2(())MYMMY^SK)02*(*MMYSVM[P+)1(*FM[SS[VVY//2*),KMSKSS^S53-)(-MVPPMKPM/0-*(1MSYVV[VM1(-))7PM^S[[SM.21*)/V^MMPSSS/5-))3MMPPVSKP-1-(/3MSMSSP[S--113*MYSSYSSS2)5,*(PVVPSSKS+*-()6YPSPSMSY/))*()MS^SSSSY342())SPSYSMPM',
};
