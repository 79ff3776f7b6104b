/** Fewest characters of a new password (UTF-16 units, as better-auth counts). */
export const PASSWORD_MIN_LENGTH = 8;

/** Most characters of a password, so that nobody makes the server hash a book. */
export const PASSWORD_MAX_LENGTH = 128;

/** Passwords of at least eight characters that head every published list of leaked ones. */
const COMMON_PASSWORDS = new Set([
  '11111111',
  '12345678',
  '123456789',
  '1234567890',
  '123123123',
  '87654321',
  'abcd1234',
  'abc12345',
  'baseball',
  'computer',
  'football',
  'iloveyou',
  'password',
  'password1',
  'password123',
  'princess',
  'qwerty123',
  'qwertyui',
  'qwertyuiop',
  'starwars',
  'sunshine',
  'superman',
  'trustno1',
  'welcome1',
  'whatever',
]);

/** Why a new password is refused. */
export type PasswordWeakness = 'too-short' | 'too-long' | 'too-common';

/** Why `password` may not be chosen, or null when it may. */
export function findWeakness(password: string): PasswordWeakness | null {
  if (password.length < PASSWORD_MIN_LENGTH) return 'too-short';
  if (password.length > PASSWORD_MAX_LENGTH) return 'too-long';
  const common = COMMON_PASSWORDS.has(password.toLowerCase());
  return common || new Set(password).size === 1 ? 'too-common' : null;
}
