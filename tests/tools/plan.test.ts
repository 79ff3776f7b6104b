import { describe, expect, it } from 'vitest';
import { planBrowsers } from '../../tools/browser/plan.ts';

const debianRoot = { isDebian: true, isRoot: true };
const debianUser = { isDebian: true, isRoot: false };
const elsewhere = { isDebian: false, isRoot: true };
const none = () => false;
const onlyFirefox = (name: string) => name === 'firefox';

describe('planBrowsers', () => {
  it('has nothing to do when what is wanted is there', () => {
    expect(planBrowsers('both', () => true, elsewhere)).toEqual({ kind: 'ready' });
    expect(planBrowsers('any', onlyFirefox, elsewhere)).toEqual({ kind: 'ready' });
  });

  it('installs both with apt-get as root on Debian', () => {
    expect(planBrowsers('both', none, debianRoot)).toEqual({
      kind: 'install',
      packages: ['chromium', 'firefox-esr'],
    });
  });

  it('installs only Chromium where one browser is enough, and only what is missing', () => {
    expect(planBrowsers('any', none, debianRoot)).toEqual({
      kind: 'install',
      packages: ['chromium'],
    });
    expect(planBrowsers('both', onlyFirefox, debianRoot)).toEqual({
      kind: 'install',
      packages: ['chromium'],
    });
  });

  it('tells a person on Debian the one command', () => {
    const plan = planBrowsers('both', none, debianUser);
    expect(plan.kind === 'ask' && plan.sentence).toContain(
      'sudo apt-get install chromium firefox-esr\n',
    );
  });

  it('tells a person elsewhere the one command and the variables', () => {
    const plan = planBrowsers('both', onlyFirefox, elsewhere);
    const sentence = plan.kind === 'ask' ? plan.sentence : '';
    expect(sentence).toContain('npx @puppeteer/browsers install chrome@stable --path');
    expect(sentence).not.toContain('firefox@stable');
    expect(sentence).toContain('or set CHROME_PATH to the program');
  });
});
