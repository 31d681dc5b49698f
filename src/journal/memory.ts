import { type BlockRead, readBlocks } from './blockMemory.ts';
import type { Block } from './markdown.ts';
import { type Sample, sampleOf } from './sample.ts';
import { type Recalled, recallSections, type SectionRead } from './sectionMemory.ts';
import type { Status } from './status.ts';
import type { Lines } from './text.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a text is read with that decides what is found in its sections. */
interface Way {
  readonly statuses: readonly Status[];
  readonly vocabulary: Vocabulary;
}

/** Words that were found keep the version alive that they were found in: so many characters of old versions are kept. */
const KEPT = 4_000_000;
const MOST_VERSIONS = 50;

/**
 * What is remembered of the last version of a document, so that of the next little more is read than what has changed
 * in it. What is found is the same with it and without.
 */
export class Memory {
  #way: Way | undefined;
  #versions = 0;
  #sample: Sample | undefined;
  #blocks: BlockRead | undefined;
  #sections: SectionRead | undefined;
  #sectionsBefore: SectionRead | undefined;

  /** One of the same version, to read the next with: of a version there may be several that come next. */
  copy(): Memory {
    const copy = new Memory();
    copy.#way = this.#way;
    copy.#versions = this.#versions;
    copy.#sample = this.#sample;
    copy.#blocks = this.#blocks;
    copy.#sections = this.#sections;
    return copy;
  }

  /** The blocks of the next version. */
  blocks(text: string, lines: Lines, from: number, { statuses, vocabulary }: Way): readonly Block[] {
    const isSameWay = this.#way?.statuses === statuses && this.#way.vocabulary === vocabulary;
    const isFresh = this.#versions < Math.min(MOST_VERSIONS, KEPT / text.length);
    const before = isSameWay && isFresh ? this.#blocks : undefined;
    this.#blocks = readBlocks(text, lines, from, before);
    this.#sectionsBefore = this.#blocks.isAgain ? this.#sections : undefined;
    this.#sections = undefined;
    this.#versions = this.#blocks.isAgain ? this.#versions + 1 : 0;
    this.#way = { statuses, vocabulary };
    return this.#blocks.blocks;
  }

  /** The words of the next version that may stand anywhere. */
  sample(body: string, vocabulary: Vocabulary): Sample {
    this.#sample = sampleOf(body, vocabulary, this.#sample);
    return this.#sample;
  }

  /** What was found in the sections of the version before. */
  recall(now: SectionRead): Recalled | undefined {
    const before = this.#sectionsBefore;
    this.#sections = now;
    return before && this.#blocks && recallSections(before, now, this.#blocks.cameFrom);
  }
}
