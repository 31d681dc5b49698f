import type { LanguageWords } from '../languageWords.ts';

export const en: LanguageWords = {
  id: 'en',
  roles: {
    document: `
      retrospective, retro, review, recap, wrap-up, wrap up, wrapup, wrapped, reflection, reflections, reflecting,
      looking back, look back, in review, in retrospect, rewind, roundup, round-up, summary, goodbye, farewell,
      postmortem of the year, bye, so long, adieu`,
    annual: `
      year in review, my year, year in retrospect, annual review, annual retrospective, annual reflection,
      annual recap, yearly review, yearly retrospective, yearly reflection, yearly recap, year-end review,
      year end review, year-end reflection, year end reflection, year-end recap, year-end retrospective,
      end of year review, end-of-year review, end of year reflection, end of year retrospective,
      end of the year review, personal review, year review, year in summary, year recap, year retrospective,
      a year of, the year that was, looking back on the year, looking back at the year`,
    goals: `
      goal, goals, objective, objectives, resolution, resolutions, targets, intentions, aims, commitments, said i'd,
      said i would, said we'd, said we would, set out to, i wanted to, we wanted to, hoped to, planned to do,
      meant to do, i promised, had planned, plans, wishes, hopes, dreams, okrs, okr, bucket list, wishlist,
      wish list`,
    plan: `
      resolutions, looking ahead, looking forward, look ahead, going forward, plan, plans, the year ahead,
      year ahead, what's next, what is next, what next, bucket list, new goals, intentions, i want to, i will,
      i hope to, what i want, onward, onwards, new year, moving forward, working toward, working towards,
      working on next, where to next, focus for, my focus, going into, wishes, hopes, look forward, looking to, looking toward, looking towards, ahead to, forward to`,
    review: `
      review, reviewing, reviewed, result, results, outcome, outcomes, revisited, revisiting, revisit, how did i do,
      how i did, how did it go, how it went, how they went, did i, retrospective, retro, recap, check-in,
      checking in, progress, scorecard, report card, look back, looking back, scoring, grading, graded, grades,
      accountability, status, evaluation, evaluating, what became of, what happened to, versus reality, vs reality,
      vs. reality, i set, had set, previous, old, said i'd, said i would, said we'd, said we would, set out to,
      i wanted to, we wanted to, hoped to, planned to do, meant to do, i promised, had planned`,
    container: `
      by quarter, quarter by quarter, quarterly highlights, quarterly review, quarterly, quarters, by month,
      month by month, monthly, months, timeline, what i did, what happened, the year in order,
      highlights by quarter, highlights by month, what i have done`,
    learned: `
      what i learned, what i've learned, what i learnt, lessons, lessons learned, lessons learnt, learnings,
      takeaways, key takeaways, things i learned`,
    other: 'other, others, misc, miscellaneous, everything else, etc, odds and ends, other things, the rest',
    keep: 'keep, keep doing, continue, continue doing, carry on, things to keep, things to continue',
    stop: 'stop, stop doing, quit, less of, things to stop, do less',
    start: 'start, start doing, begin, more of, try, things to start, things to try, do more',
    set: 'set, made, written',
    lastYear: "last year, last year's, previous year, previous year's, the year before, a year ago",
    thisYear: "this year, this year's, the year, current year",
    nextYear: `
      next year, next year's, the coming year, coming year, the new year, upcoming year, year ahead,
      the following year`,
    conclusion: `
      in short, to sum up, summing up, in summary, summary, conclusion, conclusions, overall, all in all, verdict,
      final thoughts, closing thoughts, takeaways, what i take from, lessons, lessons learned, what i learned,
      my conclusions, boiled down, boils down, tl;dr, in a nutshell, to conclude`,
    aside: `
      habits, how, why, notes, result, results, grade, score, reading list, books, books read, table of contents,
      contents, toc, links, resources, achievements, accomplishments, highlights, next steps, background, context,
      references, stats, statistics, numbers, donations, charity, non-goals, what went well, what went wrong,
      thoughts, reflection, reflections, retrospective, on this page, rules, legend, system, systems, process,
      theme, routine, routines, non goals, anti-goals, the plan`,
    category: `
      work, career, health, fitness, personal, family, finance, finances, money, learning, education, life, hobby,
      hobbies, reading, writing, travel, professional, relationships, social, creative, creativity, home,
      side projects, projects, side project, study, studies, mind, body, soul, skills, blog, blogging, language,
      languages, sport, sports, art, music, community, development, programming, coding, open source, tech,
      technical, physical, mental, spiritual, friends, business, other, misc, fun, growth, wellbeing, well-being,
      school, job, mental health, physical health, personal growth, personal development, self-care, me, house,
      garden, outdoors, craft, crafts, food, cooking, love, friendship`,
    statusLabel: `
      status, result, results, verdict, outcome, progress, grade, score, rating, how it went, did i do it, achieved,
      evaluation, conclusion, reality, actual, final`,
    goalColumn: 'goal, goals, objective, objectives, resolution, target, what, item, task',
    written: 'written on, written, date, created, created on, published, published on, posted, posted on',
    foreign: `
      sprint, iteration, roadmap, changelog, release notes, rfc, proposal, adr, incident, postmortem, post-mortem,
      readme, meeting, minutes, standup, weekly, week, lecture, course, syllabus, conference, meetup, hackathon,
      movies, films, movie, film, books, albums, music, games, reading list, til, today i learned, tutorial,
      project, team, product, engineering, specification, design doc, survey, budget, financial report, company,
      quarterly report, code review, peer review, literature review, book review, release, version, okr, okrs,
      class, workshop, exam, security, league, season, episode, interview, bootcamp, systematic review, summit,
      governance, working group, steering committee, foundation, community, maintainers, backlog, milestones,
      podcast, newsletter, daily, trends, market, shareholders, employee, performance review, holiday, vacation,
      trip, conf, festival, expo, fest, camp, paper, event, day 1, wedding, kickoff, onboarding, migration,
      supplier, vendor, contract, customer, client, participants, papers, library, framework, language,
      annual report, inc, ltd, gmbh, llc, club, association, society, committee, board, church, department, charity,
      council`,
  },
  quarter: 'q{n}, {n}q, quarter {n}, {o} quarter, the {o} quarter, quarter {o}',
  half: 'h{n}, {n}h, {o} half, the {o} half, half {n}, {o} half of the year',
  month: 'month {n}',
  ordinals: 'first/1st/one, second/2nd/two, third/3rd/three, fourth/4th/last/four',
  halves: ',',
  months: `
    january/jan, february/feb, march/mar, april/apr, may, june/jun, july/jul, august/aug, september/sep/sept,
    october/oct, november/nov, december/dec`,
  statuses: {
    done: `
      achieved, done, completed, complete, accomplished, finished, success, succeeded, successful, yes, yep, yup,
      nailed it, met, hit, pass, passed, did it, exceeded, smashed it, crushed it, fully achieved, got it, check`,
    partly: `
      partially achieved, partly achieved, partly, partial, partially, partially done, partly done, half, halfway,
      half done, half-done, kind of, sort of, kinda, sorta, somewhat, mostly, almost, nearly, mixed, so-so, meh,
      partial success, partially completed, partially complete, not quite, close, ish, yes and no, more or less,
      almost done, nearly done, almost there, some progress`,
    missed: `
      not achieved, missed, failed, fail, not done, nope, no, failure, not met, not completed, incomplete,
      unsuccessful, didn't happen, did not happen, nah, didn't do, did not do, not accomplished, not really,
      did not, didn't, not finished, never started, miss, not at all, nothing, zero, big fail, epic fail,
      little to no progress, no progress`,
    'in-progress': `
      in progress, in-progress, ongoing, wip, work in progress, still going, underway, under way, started, on track,
      working on it, continuing`,
    dropped: `
      dropped, cancelled, canceled, abandoned, gave up, given up, scrapped, no longer relevant, obsolete, skipped,
      changed my mind, deprioritized, deprioritised`,
    moved: `
      carried over, postponed, moved to next year, next year, deferred, delayed, pushed back, carry over, moved,
      rolled over, on hold`,
    planned: 'not started, open, todo, to do, to-do, planned, pending, not yet, not yet started, tbd',
  },
  groups: {
    done: `
      completed goals, achieved goals, goals i achieved, goals i met, goals i hit, goals achieved, goals completed,
      goals met, what i achieved, what i did, what i accomplished, accomplished goals, what worked out,
      what i got done, goals i completed, goals i reached, goals reached, things i did, what i managed, successes,
      hits, what got done, success`,
    partly: `
      partially achieved goals, partially completed goals, goals partially achieved, goals i partly achieved,
      half-finished, half finished, almost there, some progress, in between, progress made`,
    missed: `
      missed goals, failed goals, goals i missed, goals i failed, goals missed, goals not met, goals not achieved,
      goals i didn't achieve, goals i didn't meet, goals i didn't reach, goals i did not reach, what i didn't do,
      what i did not do, what i didn't achieve, what i did not achieve, what didn't work out, what didn't happen,
      what did not happen, uncompleted goals, incomplete goals, unfinished, misses, failures, what i didn't get to,
      things i didn't do, didn't make it, little to no progress, little progress, no progress, fails, not so much`,
    'in-progress': 'goals in progress, still in progress, ongoing goals',
    dropped: 'dropped goals, abandoned goals, cancelled goals, goals i dropped',
    moved: 'postponed goals, carried over goals',
  },
  common: 'the, and, of, to, in, was, my, that, for, with, this, it, is, on, at, more, year, than, had, were',
  writes: {
    title: '${year} Retrospective',
    written: 'Written on: ${date}',
    review: 'Reviewing the ${year} goals',
    reviewLink: 'The ${year} goals, as set in the ${previousYear} retrospective',
    container: 'By quarter',
    quarter: 'Q${n}',
    other: 'Other',
    plan: '${nextYear} goals',
    statusWords: {
      planned: 'Planned',
      done: 'Done',
      partly: 'Partly',
      missed: 'Missed',
      'in-progress': 'In progress',
      dropped: 'Dropped',
      moved: 'Carried over',
    },
  },
};
