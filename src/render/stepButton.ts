import type { LinkView } from './dashboardView.ts';
import type { Html } from './html.ts';
import { opener, type Surface } from './surface.ts';

/** What a press begins. Nothing begins on paper. */
export function stepButton(on: Surface, step: LinkView, look: 'primary' | 'link' = 'link'): Html | null {
  return on.isPaper ? null : opener(on, { handle: step.handle, key: `step-${step.handle}`, look }, step.label);
}
