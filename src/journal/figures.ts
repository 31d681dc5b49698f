import { unitsAt } from './letters.ts';

const PERCENT = /^(?:약 |~|≈|ca\. |about |around |approx\. )?(\d{1,4}(?:[.,]\d{1,2})?)\s?[%％]/iu;
const RATIO = /^(\d{1,6}(?:[.,]\d{1,3})?)\s?(?:\/|／|of|out of|von|sur|de|из)\s?(\d{1,6}(?:[.,]\d{1,3})?)(?![\d/.])/iu;
const POINTS = /^(\d{1,3})\s?(?:점|点|分|pts?|points?|Punkte?)(?![\p{L}])/iu;
const GRADE = /^([A-F])(?:[+−-]|\b)(?=$|[,.:!()])/u;
const STARS = /^([★⭐🌟]{0,10}\uFE0F?)([☆✩]{0,10})/u;

const FIGURE_BEGINS = unitsAt(0, [...'0123456789~≈약caCABDEF★⭐🌟☆✩\uFE0F']);

/** How much of a whole a text says that it begins with, 0 to 1 and more. */
export function share(text: string): { readonly share: number; readonly end: number } | null {
  if (!FIGURE_BEGINS.has(text.charCodeAt(0))) return null;
  const percent = PERCENT.exec(text);
  if (percent) return { share: amount(percent[1]) / 100, end: percent[0].length };
  const ratio = RATIO.exec(text);
  if (ratio && amount(ratio[2]) > 0) return { share: amount(ratio[1]) / amount(ratio[2]), end: ratio[0].length };
  const points = POINTS.exec(text);
  if (points) return { share: amount(points[1]) / 100, end: points[0].length };
  const grade = GRADE.exec(text);
  if (grade) return { share: grade[1] === 'A' ? 1 : grade[1] === 'F' ? 0 : 0.5, end: grade[0].length };
  const stars = STARS.exec(text);
  const [full, empty] = [
    [...(stars?.[1] ?? '')].filter((char) => char !== '\uFE0F').length,
    [...(stars?.[2] ?? '')].length,
  ];
  if (stars && full + empty >= 2)
    return { share: full / Math.max(empty > 0 ? full + empty : 5, full + empty), end: stars[0].length };
  return null;
}

function amount(digits: string | undefined): number {
  return Number((digits ?? '').replace(',', '.'));
}
