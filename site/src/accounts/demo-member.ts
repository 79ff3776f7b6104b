import type { Auth } from './auth.ts';

/** The member of the demo site; printed by `npm start`. */
export const DEMO_MEMBER = {
  email: 'reader@example.com',
  password: 'paper-lantern-42',
  name: 'Robin Reader',
} as const;

/**
 * Makes sure that the demo member can sign in with the printed password, also after somebody
 * changed it through a mailed link. Not safe in two processes at once.
 */
export async function seedDemoMember(auth: Auth): Promise<void> {
  const { internalAdapter, password } = await auth.$context;
  const found = await internalAdapter.findUserByEmail(DEMO_MEMBER.email, {
    includeAccounts: true,
  });
  const stored = found?.accounts.find((account) => account.providerId === 'credential');
  if (
    stored?.password &&
    (await password.verify({ hash: stored.password, password: DEMO_MEMBER.password }))
  ) {
    return;
  }
  const hash = await password.hash(DEMO_MEMBER.password);
  const userId = found?.user.id ?? (await createMember(auth));
  if (stored) await internalAdapter.updatePassword(userId, hash);
  else {
    await internalAdapter.linkAccount({
      userId,
      providerId: 'credential',
      accountId: userId,
      password: hash,
    });
  }
}

async function createMember(auth: Auth): Promise<string> {
  const { internalAdapter } = await auth.$context;
  const { email, name } = DEMO_MEMBER;
  const user = await internalAdapter.createUser(
    { email, name, emailVerified: true },
    { method: 'admin' },
  );
  return user.id;
}
