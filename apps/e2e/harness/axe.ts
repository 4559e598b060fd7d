import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What stands in the way of people with a disability on this page, as sentences; empty when axe finds nothing. */
export async function barriersOn(page: Page, what: 'everything' | 'colours' | 'a mail' = 'everything'): Promise<string[]> {
  // A mail is shown in a frame without scripts, where axe cannot look and would wait for ever.
  const builder = new AxeBuilder({ page }).setLegacyMode().options({ iframes: false });
  const { violations } = await (what === 'colours' ? builder.withRules(['color-contrast', 'link-in-text-block']) : builder.withTags(what === 'a mail' ? WCAG : [...WCAG, 'best-practice'])).analyze();
  return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help} at ${node.target.join(' ')}\n    ${node.failureSummary?.split('\n').slice(1).join(' ') ?? ''}`));
}
