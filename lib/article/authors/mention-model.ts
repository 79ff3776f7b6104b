import type { SymmetricTrees } from '../model/symmetric-trees.ts';

/** Written by bench/train/train-authors.ts from the corpus’ training sites; not to be edited. */
export const MENTION_MODEL: SymmetricTrees = {
  bias: -153,
  trees:
    '/--*13>S~S~S~~*1(-))]~~~?UkY+2/((*M{@r~|Kq)/0*)(<SAtAGfs12((()Ie@GckSR*//0)*DSck@SJn)0**(0GAc^`S_d+2-()1FTBG^jRF1(-/)6NElMilUZ+/(())CHNYOG`^)0-*(1BGN^MZdW2*+*-([]NbC9Cc,1((2)TalXLKZ^)11*(FLSD`RS\\f.,1*()a^VSRWFU/--*4-E[SMPiSa2/)()*BLS[QICO2))-()DSgTRSSA31((2)Q\\aSHIZ]/.1*1FReKEdVZS2/.*)*GMZRLNIJ)))*()FS_MSSSU/(2*)*PQZCc]SW--1-3(DOSS]RJW*2.0(+bUCQRLQX+(1()*La[OYaYS--*31-hK^]SSOR)2+(-(EUSSSXKG1/-F)3OFVQScN].2(*))VeI8IWeN--*-3)RJSSeTPR/-(*()OIQVSUaQ)10*((PZFSRYZI))1()*KKSS_VRW31)(5*OWYHQJP\\40((()RXVJOI]X.2(*))V`K=LT]M2-1--FLOS]ZSDS--,71(XLUZSSSP..+/,(SQVcSSLY',
};
