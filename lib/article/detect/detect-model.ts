import type { SymmetricTrees } from '../model/symmetric-trees.ts';

/** Written by bench/train/train-detect.ts from 1204 pages; not to be edited. */
export const DETECT_MODEL: SymmetricTrees = {
  bias: 13,
  trees:
    '2.,((Z1EImGqlv2)4((.F4nZh8oZ-,(eS*;ABZ@Jcn<3-g(QK`dk;Ch]0/(,(,DdEN]fD6<,0a].U[^j?EKb.7:(D.X=DQ_RfI,-8V?(@\\COGT[b14((-+L\\A@ffSL)<3(a(W`H`a_b`*,/(_(PC^@ES6S<,-jR?PHO]IIFF19<(9dWJ;NabOP;*,.(OJWQ:JDSR88:(;.OASS_PIS(<3*Z(ZXI^[WV\\490-(+NVScORJ>-0(g.,NTSQPad])6<(ZaVLS]]bSM<98k>(Q[HFHDQW+54(G-JMVHSS?S*7.(D(UXK`BAPZ,77_?8P\\SIPXSZ*,-(RVUGQ[RQLA1/+(((SECS\\SYR2:9(.4SRBO[J^R;5-.t9SRIbGOJE3<6(iZRdDMXRa[(60)F+UQJRV?TX;,7.iCUOQgOELU*49(-(S[SDGNSS(/,,(VORTRO^PF<9,a9SNZOCUOZU+(5()EDS]USSQE0<-(e5Y\\LMJS\\P;7<.=dYIOUIEPT2,0(_,RKTXMcRV8,0(Q(PE^RSfRS*65(\\xRYdNINQS<-,i7R[NNWM[MH',
};
