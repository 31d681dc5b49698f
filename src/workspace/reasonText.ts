import * as vscode from 'vscode';
import type { GoalsCode, Reason, ReasonCode, Section, SectionCode } from '../journal/retrospective.ts';

/** Why something was understood as it was, in a person's words, with the words of the document that showed it. */
export function reasonText({ code, words }: Reason): string {
  const sentence = sentenceFor(code);
  return words === undefined ? sentence : `${sentence} — “${words}”`;
}

/** Why goals of a section are not sure to be goals. */
export function doubtText({ reasons: [reason] }: Section): string {
  const doubt = vscode.l10n.t('This may not be a goal.');
  return reason === undefined ? doubt : `${doubt} ${reasonText(reason)}`;
}

/** What a section was understood as. */
export function kindText(section: Section): string {
  switch (section.kind) {
    case 'review':
      return vscode.l10n.t('Review of the {0} goals', section.year);
    case 'plan':
      return vscode.l10n.t('Plan with the {0} goals', section.year);
    case 'period':
      return vscode.l10n.t('What was done in a part of {0}', section.year);
    case 'container':
      return vscode.l10n.t('Quarters or months');
    case 'learned':
      return vscode.l10n.t('What was learned');
    case 'other':
      return vscode.l10n.t('Other things');
    case 'unknown':
      return vscode.l10n.t('Not recognized as goals or a period');
    default:
      return section satisfies never;
  }
}

function sentenceFor(code: ReasonCode): string {
  switch (code) {
    case 'included':
      return vscode.l10n.t('The setting retrospective.files.include says so');
    case 'excluded':
      return vscode.l10n.t('The setting retrospective.files.exclude says so');
    case 'no-words':
      return vscode.l10n.t('No word for looking back or for goals was found');
    case 'no-year':
      return vscode.l10n.t('Title, headings, file name and date name no year');
    case 'title-annual':
      return vscode.l10n.t('The title says that a whole year is looked back on');
    case 'title-retrospective':
      return vscode.l10n.t('The title looks back and names a year');
    case 'title-goals':
      return vscode.l10n.t('The title names goals and their year');
    case 'title-year':
      return vscode.l10n.t('The title names a year');
    case 'title-foreign':
      return vscode.l10n.t('Against it: the title is about something else than a person’s year');
    case 'title-template':
      return vscode.l10n.t('Against it: the title is one of a template that nobody has filled in');
    case 'front-matter-goals':
      return vscode.l10n.t('The front matter lists goals');
    case 'has-review':
      return vscode.l10n.t('A section looks back at goals');
    case 'has-plan':
      return vscode.l10n.t('A section sets goals');
    case 'has-periods':
      return vscode.l10n.t('Several sections are about quarters or months');
    case 'says-this-year':
      return vscode.l10n.t('The text speaks of this year again and again');
    case 'says-mine':
      return vscode.l10n.t('The text speaks of one person, and has goals of a year');
    case 'says-ours':
      return vscode.l10n.t('The text speaks of a group, not of one person');
    case 'file-title':
      return vscode.l10n.t('The file name looks back or names goals, and no title stands in the text');
    case 'file-year':
      return vscode.l10n.t('The file is named for a year');
    case 'year-front-matter':
      return vscode.l10n.t('The front matter names the year');
    case 'year-title':
      return vscode.l10n.t('The title names the year that is looked back on');
    case 'year-goals-title':
      return vscode.l10n.t('The title names the year of the goals');
    case 'year-headings':
      return vscode.l10n.t('The headings name the year');
    case 'year-file':
      return vscode.l10n.t('The file name has the year');
    case 'year-folder':
      return vscode.l10n.t('The folder is named for the year');
    case 'year-title-alone':
      return vscode.l10n.t('A year stands in the title, and nothing else names one');
    case 'year-date':
      return vscode.l10n.t('The date of writing tells: in January and February people look back on the year before');
    default:
      return sectionSentence(code);
  }
}

/** What showed what a section is. */
function sectionSentence(code: SectionCode): string {
  switch (code) {
    case 'period-words':
      return vscode.l10n.t('The heading names a part of the year');
    case 'container-words':
      return vscode.l10n.t('It holds the sections of quarters or months');
    case 'learned-words':
      return vscode.l10n.t('The heading speaks of what was learned');
    case 'other-words':
      return vscode.l10n.t('The heading gathers everything else');
    default:
      return goalsSentence(code);
  }
}

/** Why a section holds goals, and of which year. */
function goalsSentence(code: GoalsCode): string {
  switch (code) {
    case 'goals-review':
      return vscode.l10n.t('The heading looks back at goals');
    case 'goals-of-coming-year':
      return vscode.l10n.t('The heading names goals and a year to come');
    case 'goals-set-before':
      return vscode.l10n.t('The heading names goals that were set the year before');
    case 'goals-of-year':
      return vscode.l10n.t('The heading names goals and their year');
    case 'goals-of-this-year':
      return vscode.l10n.t('The heading names goals of this year; their marks and their place tell review from plan');
    case 'goals-promise':
      return vscode.l10n.t('The heading looks ahead, but names no year');
    case 'goals-word':
      return vscode.l10n.t('The heading names goals, but no year; only their marks and their place tell of which');
    case 'goals-of-period':
      return vscode.l10n.t('The heading names goals of the time that is looked back on');
    case 'goals-of-coming-period':
      return vscode.l10n.t('The heading names goals of a time to come');
    case 'review-of-retrospective':
      return vscode.l10n.t('The heading looks back at an earlier retrospective, which set the goals');
    case 'goals-in-front-matter':
      return vscode.l10n.t('The goals stand in the front matter');
    case 'goals-said-above':
      return vscode.l10n.t('The sentence above the list, or the title, says that these are goals');
    case 'goals-below-year':
      return vscode.l10n.t('The heading is a year, and goals are what it stands below');
    case 'numbered-goals':
      return vscode.l10n.t('The headings below it count goals');
    case 'list-for-coming-year':
      return vscode.l10n.t('It is a list below a heading that names the coming year');
    case 'marked-look-back':
      return vscode.l10n.t('The heading looks back, and most items carry a status');
    case 'outcomes-side-by-side':
      return vscode.l10n.t('The heading looks back, and sets what was reached beside what was not');
    case 'marked-headings':
      return vscode.l10n.t('Most headings carry a status, and the text above them speaks of goals');
    default:
      return code satisfies never;
  }
}
