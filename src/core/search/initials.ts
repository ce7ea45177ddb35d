/** Returns the letters that a Chinese character's readings begin with, in small; '' for any other character. */
export type Initials = (character: string) => string;

const han = /\p{Script=Han}/u;

/**
 * Loads the readings of Chinese characters: a dictionary of 300 kB that nobody needs before the first search. All
 * readings count, since who types zzl means 增长率.
 */
export async function loadInitials(): Promise<Initials> {
  const { pinyin } = await import('pinyin-pro');
  const known = new Map<string, string>();
  return (character) => {
    const before = known.get(character);
    if (before !== undefined) return before;
    const readings = han.test(character)
      ? pinyin(character, { pattern: 'first', toneType: 'none', multiple: true, type: 'array' })
      : [];
    const letters = [...new Set(readings.map((reading) => reading[0]?.toLowerCase() ?? ''))].join('');
    known.set(character, letters);
    return letters;
  };
}
