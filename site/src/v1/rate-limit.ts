/** At most `max` requests within `windowSeconds`, counted from the first of them. */
export interface RateLimitRule {
  readonly max: number;
  readonly windowSeconds: number;
}

/** What is counted: by client address, or, where the name says so, by account. */
export type RateLimitName =
  | 'config'
  | 'read-session'
  | 'sign-in'
  | 'sign-in-account'
  | 'sign-out'
  | 'reset-request'
  | 'reset-request-account'
  | 'reset';

/** One rule for each thing that is counted. */
export type RateLimitRules = Record<RateLimitName, RateLimitRule>;

/**
 * Chosen, not measured. Higher: more guesses and mails for an attacker (an account: 40 guesses
 * an hour). Lower: an office behind one address locks itself out.
 */
const RATE_LIMIT_RULES: RateLimitRules = {
  config: { max: 120, windowSeconds: 60 },
  'read-session': { max: 240, windowSeconds: 60 },
  'sign-in': { max: 20, windowSeconds: 60 },
  'sign-in-account': { max: 10, windowSeconds: 15 * 60 },
  'sign-out': { max: 60, windowSeconds: 60 },
  'reset-request': { max: 20, windowSeconds: 10 * 60 },
  'reset-request-account': { max: 5, windowSeconds: 15 * 60 },
  reset: { max: 20, windowSeconds: 60 },
};

/** Most counters held; beyond it the oldest go, so that memory stays bounded. */
const MAX_COUNTERS = 50_000;

/** Counts requests in this process's memory; several processes count apart. */
export interface RateLimiter {
  /** Counts one request. Null: go on; a number: refuse, and come back in so many seconds. */
  take(name: RateLimitName, key: string): number | null;
  /** Forgets what was counted for the key. */
  clear(name: RateLimitName, key: string): void;
}

/** Makes a limiter; `overrides` replace single rules. */
export function createRateLimiter(overrides: Partial<RateLimitRules> = {}): RateLimiter {
  const rules = { ...RATE_LIMIT_RULES, ...overrides };
  const counters = new Map<string, { count: number; resetAtMs: number }>();
  return {
    take(name, key) {
      const { max, windowSeconds } = rules[name];
      const now = Date.now();
      const id = `${name} ${key}`;
      const counter = counters.get(id);
      if (!counter || counter.resetAtMs <= now) {
        counters.delete(id);
        makeRoom(counters, now);
        counters.set(id, { count: 1, resetAtMs: now + windowSeconds * 1000 });
        return null;
      }
      if (counter.count >= max) return Math.ceil((counter.resetAtMs - now) / 1000);
      counter.count += 1;
      return null;
    },
    clear: (name, key) => void counters.delete(`${name} ${key}`),
  };
}

function makeRoom(counters: Map<string, { resetAtMs: number }>, now: number): void {
  if (counters.size < MAX_COUNTERS) return;
  for (const [id, counter] of counters) if (counter.resetAtMs <= now) counters.delete(id);
  for (const id of counters.keys()) {
    if (counters.size < MAX_COUNTERS) return;
    counters.delete(id);
  }
}
