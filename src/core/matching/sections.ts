import type { Report, Section } from '../model.ts';

/** Returns the sections that a place of the report stands in, the outermost first. */
export function sectionsAt({ articles }: Report, at: number): readonly Section[] {
  return articles.flatMap(({ sections }) => sectionsAround(sections, at));
}

function sectionsAround(sections: readonly Section[], at: number): readonly Section[] {
  return sections
    .filter(({ span }) => span.start <= at && at < span.end)
    .flatMap((section) => [section, ...sectionsAround(section.sections, at)]);
}

/** Returns the headings above a place, the outermost first, without their numbers. */
export function headingsAt(report: Report, at: number): readonly string[] {
  return sectionsAt(report, at).flatMap(({ heading }) => heading?.said.text ?? []);
}
