/** The names by which blogs and forges write an emoji between colons; the first is the one to write. */
const NAMES: Readonly<Record<string, string>> = {
  '✅': 'white_check_mark',
  '☑': 'ballot_box_with_check',
  '✔': 'heavy_check_mark',
  '💯': '100',
  '🎉': 'tada',
  '⭕': 'o',
  '👍': '+1 thumbsup',
  '🤔': 'thinking thinking_face',
  '🔶': 'large_orange_diamond',
  '🟡': 'yellow_circle',
  '💪': 'muscle',
  '🔺': 'small_red_triangle',
  '❌': 'x',
  '✖': 'heavy_multiplication_x',
  '👎': '-1 thumbsdown',
  '🔴': 'red_circle',
  '❎': 'negative_squared_cross_mark',
  '🚫': 'no_entry_sign',
  '🚧': 'construction',
  '⏳': 'hourglass_flowing_sand',
  '🏃': 'running runner',
  '🔄': 'arrows_counterclockwise',
  '🗑': 'wastebasket',
  '⛔': 'no_entry',
  '💤': 'zzz',
  '➡': 'arrow_right',
  '⏭': 'next_track_button',
  '⬜': 'white_large_square',
  '⭐': 'star',
  '🔥': 'fire',
  '🚀': 'rocket',
  '💀': 'skull',
  '😢': 'cry',
  '🟢': 'green_circle',
  '🟠': 'orange_circle',
};

/** An emoji's names with their colons: `:+1:`, `:thumbsup:`. `emoji` is without variation selectors. */
export function shortcodesOf(emoji: string): readonly string[] {
  return NAMES[emoji]?.split(' ').map((name) => `:${name}:`) ?? [];
}

export function isShortcode(mark: string): boolean {
  return /^:[a-z0-9_+-]+:$/.test(mark);
}
