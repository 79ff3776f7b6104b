import { GLOBAL_NETWORKS } from './global-networks.ts';
import type { AffiliateNetwork } from './network.ts';
import { REGIONAL_NETWORKS } from './regional-networks.ts';
import { SHOP_PROGRAMMES } from './shop-programmes.ts';

/** Every known programme. Where two match a link, the first is named. */
export const AFFILIATE_NETWORKS: readonly AffiliateNetwork[] = [
  ...SHOP_PROGRAMMES,
  ...GLOBAL_NETWORKS,
  ...REGIONAL_NETWORKS,
];
