# The trainer’s view: results of many people, on a page, in the terminal and in the window.

## The page as a whole

cohort-title = Results of many people
cohort-first = Each person counts once, with their first attempt.
cohort-last = Each person counts once, with their last attempt.
cohort-best = Each person counts once, with their best attempt.
cohort-apart = Only attempts at the same scenario, in the same language, under the same policy, mode and scoring rules are put together.
cohort-few = Figures of fewer than five people are hidden, and so is whatever they could be worked out from.
cohort-nothing = Nothing can be shown: no scenario was finished by five people or more under the same conditions.

## Kinds of attempts: $rules is a short fingerprint

cohort-kind = { $language } · { $policy } · { $mode } · scoring rules { $rules }
cohort-side = Side by side
cohort-middle-why = Scores are the middle value of the people; half of them lie in the range in brackets.
cohort-middle-of = { $middle } ({ $low }–{ $high })
cohort-people = People
cohort-with-critical = With a critical error
cohort-unproven = Attempts without a hash chain, which nothing vouches for: { $count }
cohort-hidden = fewer than five
cohort-hidden-heading = Hidden: fewer than five people

## How scores spread

cohort-spread = How the scores spread
cohort-spread-why = Bars: how many people lie in each ten points. Below them, a line from the lowest score to the highest, a box round the middle half, and a thick stroke at the middle one.
cohort-spread-about = { $dimension }: half of the people lie between { $low } and { $high }, the middle is { $middle }. People: { $count }.
cohort-mean = Mean
cohort-lowest = Lowest
cohort-lower-quarter = Lower quarter
cohort-middle = Middle
cohort-upper-quarter = Upper quarter
cohort-highest = Highest
cohort-bins = How many people lie in each ten
cohort-bin = { $from }–{ $to }

## Turns

cohort-turns = Where people slip
cohort-turns-why = A person slips in a turn by a slip or a critical error there, or by earning less than half of what the turn calls for. The turn where most slip comes first.
cohort-worst = Most people slip at “{ $line }”: { $slipped } of { $count }.
cohort-turn = Turn
cohort-slipped = Slipped
cohort-missed = Credit missed
cohort-debits = Points lost to slips, mean
cohort-often = What went wrong most often
cohort-times = { $what } ({ $count })

## Items

cohort-items = Item statistics
cohort-items-why = An item is one thing one turn calls for. Facility is the mean credit of those who met it, from 0 (nobody) to 1 (everybody). Discrimination is the correlation with the mean of their other items; near 0 or below, the item tells nothing about the rest, or speaks against it.
cohort-item = Item
cohort-facility = Facility
cohort-discrimination = Discrimination
cohort-alpha = Cronbach’s alpha: { $alpha }. People: { $people }, items that all of them met: { $items }.
cohort-alpha-none = Cronbach’s alpha cannot be told: it takes five people who met the same two items or more, and answers that differ.
cohort-small-n = Fewer than thirty people: item figures may look quite different with the next ones.
cohort-under = under { $value }

## Selection rates: $column and $groups are the employer’s own words

cohort-selection = Selection rates by { $column }
cohort-selection-why = The ratio compares each rate with the highest; below four fifths it is commonly looked into. Fisher’s exact test tells how likely a difference at least this large would be by chance alone. Neither shows that a test is fair, or that it is not.
cohort-group = Group
cohort-rate = Rate
cohort-ratio = Ratio to the highest
cohort-fisher = Fisher’s exact test, p
cohort-remark = Remark
cohort-highest-rate = highest rate
cohort-below = below four fifths
cohort-small-group = numbers too small to rely on
cohort-no-group = not in the table
cohort-selection-hidden = Hidden, because they have fewer than five people or such a group could be worked out from them: { $groups }
cohort-selection-none = There are not two groups to compare, or nobody passed.

## People

cohort-person-by-person = Person by person
cohort-person = Person
cohort-person-number = Person { $number }

## Files: $reason is a system’s own words

cohort-files-read = Files with results: { $files }
cohort-repeated = Attempts found more than once and counted once: { $count }
cohort-unfinished = Attempts that have not ended, not counted: { $count }
cohort-troubles = What was left out, and why
cohort-why-foreign = holds no results of Sabr
cohort-why-unreadable = cannot be read: { $reason }
cohort-why-missing = there is no such file or folder
cohort-why-forbidden = this user may not read it
cohort-why-too-large = is larger than results ever are
cohort-why-too-many = holds more files, or deeper folders, than can be meant; the rest was not looked at
cohort-why-locked = is locked with a password
cohort-why-later = was written by a later version of Sabr (format { $format })
cohort-why-cut-off = ends in the middle; whole attempts before that are counted
cohort-why-changed = was changed after it was written; attempts that are whole are counted
cohort-why-broken = an attempt is not as it was recorded, or is somebody else’s
cohort-why-no-content = the texts an attempt ran on are missing or were changed
cohort-why-not-playable = an attempt cannot be played again: { $reason }
cohort-why-conflict = files tell the same attempt in different ways; it is not counted
cohort-why-damaged-there = an attempt was damaged already when it was written out: { $reason }
cohort-why-recounted = an attempt comes to another result than the one noted; what was counted again holds

## The window

cohort-settings = Trainer’s view
cohort-settings-why = Puts the results of many people side by side: how scores spread, where people slip, item statistics, selection rates.
cohort-open = Trainer’s view
cohort-path = Folder, zip or file with results
cohort-drop = What “sabr export” writes, and reports as JSON. They can be dropped onto this window, too. What is read is added to what is open. Nothing of it is kept: it is read anew each time.
cohort-read = Read
cohort-reading = Reading files: { $done } of { $all }
cohort-counting = Counting…
cohort-stop-reading = Stop
cohort-forget = Close these results
cohort-which = Which attempt counts
cohort-choose-first = The first
cohort-choose-last = The last
cohort-choose-best = The best
cohort-pseudonyms = Numbers in place of names
cohort-selection-tab = Selection rates
cohort-groups-path = Table of people and their groups (CSV), names in its first column
cohort-groups-column = Column of the groups; empty for the second
cohort-groups-join = Join
cohort-groups-away = Take the groups away
cohort-groups-why = The table is joined in memory, for this view alone, and kept nowhere. While it is joined, no person is listed by name.
cohort-groups-unread = { $file } cannot be read: { $reason }
cohort-groups-no-column = { $file } has no column “{ $wanted }”. It has: { $there }.
cohort-groups-one-column = { $file } has one column only. The first column names people; another one names their group.
cohort-groups-nobody = Nobody in { $file } has a group.
cohort-page-of = Page { $page } of { $pages }
cohort-next-page = Next page
cohort-previous-page = Previous page
