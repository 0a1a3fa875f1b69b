# The program's own words in English. Every language has the same ids; variables keep their names.
# A translation may change everything else: order, plural forms, tone.

## Language

language-name = English
# A CLDR locale: decides digits and plurals.
language-locale = en-GB
language-direction = ltr

## Every screen

# The name of the program, as this language writes it. Sabr means patience in Persian and Arabic.
app-name = Sabr
app-meaning = patience, practised
bar-language = Language
bar-dark = Dark colours
bar-light = Light colours
bar-settings = Settings
settings-colours = Colours
settings-contrast-dark = High contrast on black
settings-contrast-light = High contrast on white
settings-still = Less movement
settings-still-why = Nothing glides or blinks.
bar-text-smaller = Smaller text
bar-text-larger = Larger text
bar-text-size = Text size: { NUMBER($share, style: "percent") }
percent = { NUMBER($share, style: "percent") }
back-to-library = Library
notice-not-saved = This practice is not being saved. You can go on, but it will be lost when you close the window. Reason: { $reason }
notice-refused = That is not possible just now: { $reason }
notice-content = { $count ->
    [one] One mistake was found in the content; a scenario may be missing.
   *[other] { $count } mistakes were found in the content; scenarios may be missing.
}
notice-close = Close this notice
notice-last-good = { $count ->
    [one] There is a mistake in what was saved. Until it is mended, the last good version is played.
   *[other] There are { $count } mistakes in what was saved. Until they are mended, the last good version is played.
}
notice-newer = A newer version of this scenario has been saved. This practice goes on with the one it began with.
notice-start-newer = Start again with it
notice-trial = A trial from the turn “{ $turn }” on. It is not kept.
debrief-trial = Trial from the turn “{ $turn }” on, not kept
trial-leave = Leave the trial
mistakes-show = Show the list
mistakes-hide = Close the list
mistakes-title = Mistakes in the content
mistakes-errors = { $count ->
    [one] { $count } error
   *[other] { $count } errors
}
mistakes-warnings = { $count ->
    [one] { $count } warning
   *[other] { $count } warnings
}
mistakes-more = { $count ->
    [one] There is one more; “sabr check” shows it.
   *[other] There are { $count } more; “sabr check” shows them all.
}
mistakes-error = Error
mistakes-warning = Warning

## Names of the closed lists

channel-chat = Chat
channel-phone = Phone
channel-email = Email
channel-social = Public post
channel-sms = Text message
channel-counter = At the counter
axis-patience = Patience
axis-anger = Anger
axis-confusion = Confusion
axis-trust = Trust
band-calm = Calm
band-tense = Tense
band-hot = Heated
dimension-patience = Patience
# One line each: what this dimension is about.
dimension-patience-about = Feelings acknowledged, time given, calm kept.
dimension-positive-language = Positive language
dimension-positive-language-about = Courtesy, what can be done, what happens next, and who takes it on.
dimension-accuracy = Accuracy
dimension-accuracy-about = What the customer needs to know is said, and nothing is said wrongly.
dimension-escalation = Escalation
dimension-escalation-about = Passed on when it is due, to the right team, with everything they need; otherwise kept.
outcome-resolved = Resolved
outcome-partly = Partly resolved
outcome-handed-over = Handed over
outcome-unresolved = Not resolved
outcome-abandoned = The customer left
outcome-disconnected = You ended it
mode-practice = Practice
mode-practice-about = Hints when you ask, a nudge after a misstep, pauses, and the last turn can be taken back. Help costs nothing; it is noted.
mode-assessment = Assessment
mode-assessment-about = The same for everybody: no hints, no pause, no way back, and the clock runs. The evidence comes at the end.
intensity-off = No swearing at all
intensity-mild = Rude, but printable
intensity-real = As on a really bad day
content-note-insults = This customer gets insulting.
content-note-grief = Somebody close to this customer has died.
content-note-health = Illness and worry play a part in this story.
content-note-money = Worry or quarrel over money plays a part in this story.

## Library

library-greeting = Good to see you. Who needs you today?
library-intro = Every card is a customer with a story. Answer in your own words or pick a reply; afterwards you see what your words did, and which ones did it.
library-continue = Pick up where you left off
# $started is a local date and time.
unfinished-detail = { $moves ->
    [0] Nothing said yet · started { DATETIME($started, dateStyle: "long", timeStyle: "short") }
    [one] One move so far · started { DATETIME($started, dateStyle: "long", timeStyle: "short") }
   *[other] { $moves } moves so far · started { DATETIME($started, dateStyle: "long", timeStyle: "short") }
}
unfinished-resume = Continue
unfinished-set-aside = Set aside
library-customers = Customers
card-difficulty = Difficulty { $level } of 5
card-minutes = { $minutes ->
    [one] about one minute
   *[other] about { $minutes } minutes
}
card-skills = What you practise
# The button's name for screen readers; the short one is what it shows.
card-open = Open: { $title }
card-open-short = Open
library-empty = There is nothing to play in this language yet.
library-empty-hint = These languages have customers waiting:
library-empty-all = No language has a scenario that can be played. “sabr check” shows what is wrong with the content.

## People on this machine

# The button of the bar when nobody else practises here.
person-just-me = Just me
# The same person once others were added, until they give themselves a name.
person-me = Me
person-menu = Who is practising: { $name }
person-choose = Who is practising?
person-add = Add a person
person-rename = Change the name
person-name = Name
person-name-hint = Any name, in any script
person-keep = Save
person-cancel = Cancel
person-progress = My progress
person-taken = Somebody here has this name already.
person-empty = Please type a name first.
person-long = A name has { $most } characters at most.
person-unkept = People can be added and chosen once attempts can be saved here.
person-switch-kept = The conversation under way is kept as it stands; whoever began it can continue at any time.
person-switch-lost = The conversation under way could not be saved and will be lost.
person-switch-go = Switch to { $name }
person-switch-stay = Stay here

## Whether what is done is kept

unsaved-read-only = What you do now is not being saved: { $file } or its folder may only be read. You can go on; it is kept in memory until you close the window, and everything saved earlier is safe. Allow writing there, then try again.
unsaved-full = What you do now is not being saved: the disk that holds { $file } is full. You can go on; it is kept in memory until you close the window, and everything saved earlier is safe. Make some room, then try again.
unsaved-locked = What you do now is not being saved: another program keeps { $file } locked. You can go on; it is kept in memory until you close the window, and everything saved earlier is safe. Close the other program, then try again.
unsaved-damaged = { $file } is damaged, so nothing more is written to it. You can go on in memory. Close the window and run “sabr verify --rescue”: it puts every attempt that is whole into a new file.
unsaved-unreadable = { $file } cannot be read as Sabr’s file of attempts. You can go on in memory. Move it away or run “sabr restore” with a backup, then try again.
unsaved-newer = { $file } was written by a newer Sabr. You can go on in memory; it is safe and stays as it is. Update Sabr to save into it again.
unsaved-elsewhere = This conversation was continued in another window. What is said here from now on is not kept.
unsaved-try-again = Try again
found-repaired = { $file } was damaged in one place. It has been put right; nothing is lost.
found-log = The newest part of { $file } was damaged or cut off. The last moves of the conversation that was running may be missing; everything earlier is there. A copy of that part is kept as { $kept }.
found-sums = The checksums beside { $file } were damaged and have been made anew. “sabr verify” looks through all attempts to be sure.
found-page = Part of { $file } is damaged. “sabr verify” tells which attempts are whole; “sabr verify --rescue” puts them into a new file.

## A conversation that belongs to a course

course-open = This conversation is part of your course. Once it is over, how it went is sent there.
course-sending = Sending your result to the course. Please leave this window open for a moment.
course-there = Your result has reached the course. You can close this window and carry on there.
course-waits = Your result has not reached the course yet: { $reason }. It is kept here, and nothing is lost.
course-again = Send again

## Progress

progress-heading = How you are getting on
progress-of = How { $name } is getting on
progress-intro = Only on this computer, only for you. Practice and assessment are kept apart, and so are languages.
progress-empty = Nothing here yet, and that is how it begins
progress-empty-why = After your first conversation this page shows where you stand, what has changed, and what is worth practising next.
progress-unread = What was kept cannot be read just now. The notice above says why.
progress-next = What to practise next
next-begin = A gentle customer to begin with.
next-critical = A critical error happened here last time. Once more, calmly, and it is behind you.
next-untried = { $dimension } is where you stand lowest, at { $score }. You have not met this customer, who asks for it.
next-weak = { $dimension } came out at { $score } here, lower than with anybody else.
next-unseen = { $dimension } has not come up in your conversations yet. Here it does.
next-new = You have not met this customer yet.
next-long-ago = You last met this customer on { DATETIME($day, dateStyle: "long") }.
sum-practised = Practice conversations
sum-assessed = Assessments
sum-time = Time in conversation
sum-time-value = { DURATION($seconds) }
sum-days = Days with practice
sum-days-value = { $count } of the last { $of }
sum-in-a-row = { $count ->
    [one] { $count } day in a row
   *[other] { $count } days in a row
}
sum-passed = { $count ->
    [0] none passed yet
    [one] { $count } passed
   *[other] { $count } passed
}
progress-shown = What is shown
progress-shown-language = Language of the conversations
progress-skills = Where you stand
skills-note = { $count ->
    [one] From your newest conversation with one customer.
   *[other] From your newest conversation with each of { $count } customers.
} Changes compare only conversations scored by the same rules.
skill-up = Up { NUMBER($points) } since the first time
skill-down = Down { NUMBER($points) } since the first time
skill-same = As the first time
skill-once = Nothing to compare with yet
progress-line = Over time
line-of = Customer: { $customer }
line-all = All customers
line-all-note = Different customers ask for different things: a dip may only mean a harder one.
line-one = One conversation makes no line yet. After the next one you can see here where it is going.
line-rules = Rules changed
line-rules-why = Where the line is broken, the rules of scoring changed: scores before and after it do not compare.
line-older = { $count ->
    [one] One older conversation is not shown.
   *[other] { $count } older conversations are not shown.
}
line-pick = Point at a conversation, or use the arrow keys, to see it here.
line-point = { $number }. { $title } · { DATETIME($started, dateStyle: "long", timeStyle: "short") }
line-alt = { $count ->
    [one] Scores of one conversation.
   *[other] Scores of { $count } conversations, oldest first.
}
line-alt-of = { $dimension }: from { $from } to { $to }.
progress-when = When
progress-customer = Customer
progress-met = Customer by customer
which-label = Which conversation is shown?
which-last = The newest
which-best = The best
which-first = The first
met-attempts = { $count ->
    [one] one conversation · { DATETIME($started, dateStyle: "long") }
   *[other] { $count } conversations · { DATETIME($started, dateStyle: "long") }
}
met-other-rules = some by other rules

## Brief: before a conversation

brief-you = Who you are
brief-customer = Your customer
brief-goal = What a good contact achieves
brief-note-heading = Good to know before you start
brief-note-care = “Stop for now” leads out at any moment; nothing is lost, and nobody asks why.
brief-terms = How you want to play
brief-intensity = How rude may a customer get?
brief-intensity-about = Moods and scores are the same either way.
brief-rules = Whose rules apply
brief-rules-usual = { $policy } · usual here
brief-rules-other = The rules in short were written for another house; where they differ, these limits hold.
limit-checks = { $count ->
    [0] No identity check needed
    [one] One identity check before account data
   *[other] { $count } identity checks before account data
}
limit-hold = On hold for { DURATION($seconds) } at most
limit-warnings = { $count ->
    [0] No warning needed before ending a contact
    [one] One warning before ending a contact
   *[other] { $count } warnings before ending a contact
}
limit-offer = Offers up to { NUMBER($share, style: "percent") } of what was paid
limit-offer-none = Nothing to give away
limit-first-reply = First reply within { DURATION($seconds) }
limit-reply = Further replies within { DURATION($seconds) }
brief-policy = The rules in short
brief-policy-note = You can read these rules again during the conversation.
brief-scored = What is scored
brief-start = Start the conversation
brief-missing = This scenario cannot be played in this language.

## Conversation

channel-and-title = { $channel } · { $title }
clock-label = Time so far: { DURATION($seconds, style: "clock") }
mood-label = Mood: { $mood }
portrait-label = { $customer }. The ring shows patience { $patience }, anger { $anger }, confusion { $confusion }, trust { $trust }.
speaker-you = You
speaker-says = { $speaker }: { $words }
# The name of the list of messages, for screen readers.
transcript-label = Conversation
transcript-newest = Jump to the newest message
# Small lines in the middle of the transcript.
act-verify = You asked for: { $check }
act-offer = You offered: { $offer }
act-warn = You warned the customer about their conduct
act-escalate = You passed it on to: { $team }
act-handover = Handed over: { LIST($facts) }
act-told = The customer was told
act-end = You ended the contact
act-look-up = You looked up: { $article }
act-hold = You put the customer on hold
act-hold-minutes = { $minutes ->
    [one] You put the customer on hold for { $minutes } minute
   *[other] You put the customer on hold for { $minutes } minutes
}
act-hold-asked = asked first
act-hold-reason = said why
act-resume = You came back
act-resume-thanks = You came back and gave thanks for waiting
act-ticket = Ticket: { $category }, { $priority }. Next: { $step }
act-hint = You asked for a hint
act-wait = You said nothing for a while
act-back = You took a turn back
way-ticket = by ticket
way-live = live, staying until they take it
way-call-back = with a call back
priority-low = low priority
priority-normal = normal priority
priority-high = high priority
priority-urgent = urgent
panel-show = Rules and desk
panel-hide = Back to the conversation
panel-policy = The rules in short
panel-desk = Your desk
desk-hint = What you do here belongs to your next reply: do it first, then tell the customer.
desk-verify = Check who it is
desk-offer = Make an offer
desk-done = Done: { $what }
desk-conduct = Conduct
desk-warn = Warn the customer
desk-warned = { $count ->
    [one] Warned once
   *[other] Warned { $count } times
}
desk-escalate = Pass it on
desk-team = Pass it to
desk-handover = What you hand over
desk-told = The customer knows what happens next
desk-escalate-go = Pass it on now
desk-escalated = Passed on to: { $team }
desk-end = End the contact
desk-end-ask = This closes the contact for good.
desk-end-yes = Yes, end it
desk-end-no = Stay
reply-own = In your own words
reply-offered = Choose a reply
reply-label = Your reply
reply-placeholder = Answer your customer …
reply-hint = Enter sends, Shift+Enter starts a new line
reply-send = Send
reply-cut = { $count ->
    [one] The last character did not fit and was left out.
   *[other] The last { $count } characters did not fit and were left out.
}
stop-practice = Stop for now
coach-label = Help while you practise
hint-ask = Hint
hint-heading = What this moment calls for
hint-points = Worth saying or asking
hint-nothing = Nothing is missing here: answer, and go on.
hint-noted = Noted for the debrief; it costs no points.
hint-close = Close the hint
nudge-heading = A nudge about your last step
nudge-close = Close the nudge
pause-ask = Pause
pause-heading = A moment for you
pause-why = The clock stands still. For your customer, no time passes.
pause-go-on = Carry on
back-ask = Take the turn back
ended-heading = How it ended
ended-debrief = See what your words did
no-practice = No conversation is open.

## Conversation: the whole desk

desk-records = The customer’s record
desk-articles = Look something up
# For screen readers: it was looked up before.
desk-open-again = Open again: { $article }
article-close = Close: { $article }
desk-hold = Put on hold
hold-asked = I asked whether that is all right
hold-reason = I said why
hold-minutes = How long I said it takes
hold-go = Put on hold now
hold-heading = { $customer } is on hold
hold-time = On hold for { DURATION($seconds, style: "clock") }
hold-announced = Announced: { DURATION($seconds, style: "short") }
hold-announced-none = No time was announced
hold-longest = Longest hold allowed: { DURATION($seconds, style: "short") }
hold-past-announced = Longer than announced
hold-past-longest = Longer than allowed
hold-deaf = Nothing you write reaches the customer until you come back.
hold-thank = I say thank you for waiting
hold-resume = Come back
desk-way = How I pass it on
team-tier = { $team } · tier { $tier }
# After the contact.
wrap-heading = The ticket
wrap-about = The contact is over. What the next colleague needs to know belongs here.
wrap-category = Category
wrap-priority = Priority
wrap-next-step = Next step
wrap-note = Note
wrap-note-hint = What happened, why, and what was promised …
wrap-write = Save the ticket
wrap-leave = Leave without a ticket
wrap-missing = Choose a category, a priority and a next step.
urgency-low = Low
urgency-normal = Normal
urgency-high = High
urgency-urgent = Urgent
# What a channel means on the screen.
captions-gone = Earlier captions are gone.
letter-subject = Subject: { $subject }
letter-reply = Re: { $subject }
letter-hint = Enter starts a new line, Ctrl+Enter sends
public-post = Public: everybody can read along
private-message = Private message
chars-left = { $count ->
    [one] { $count } character left
   *[other] { $count } characters left
}
chars-over = { $count ->
    [one] { $count } character too many. Shorten it before you send it.
   *[other] { $count } characters too many. Shorten it before you send it.
}
sms-count = { $count ->
    [one] { $count } character
   *[other] { $count } characters
} · message { $parts } of { $most }
reply-within = Reply within { DURATION($seconds, style: "short") }
reply-overdue = Overdue: reply within { DURATION($seconds, style: "short") }

## Debrief: after a conversation

title-and-customer = { $title } · { $customer }
debrief-ending = How it ended
debrief-stopped = You stopped here, and that is all right
debrief-stopped-why = Below is what was seen so far, without a verdict. Take a breath. You can go on whenever you like, or leave it at that.
debrief-stopped-assessment = An assessment shows its evidence when it is finished, so that it stays the same for everybody. You can go on, or leave it at that; the clock runs on meanwhile.
debrief-go-on = Go on where you stopped
debrief-played = How it was played
played-rules = Rules: { $policy }
played-intensity = Rudeness: { $intensity }
help-none = No help was taken.
help-hints = { $count ->
    [one] One hint asked for
   *[other] { $count } hints asked for
}
help-back = { $count ->
    [one] One turn taken back
   *[other] { $count } turns taken back
}
debrief-apart = How it ended depends on the customer too. Your technique is scored separately.
debrief-technique = Your technique
score-value = { $dimension }: { $score } out of 100
not-observed = Not observed
not-observed-why = Nothing called for it. It does not count as zero.
# $credit may be a fraction such as 1.5; $count is the number of moments that called for it.
criterion-credit = { $credit } of { $count }
score-debits = Lost to slips: { $points }
pass-yes = Passed: every dimension reached { $mark }
pass-no-mark = Not passed: every dimension should reach { $mark }
pass-no-critical = Not passed: a critical error fails the attempt
pass-open = Neither passed nor failed: the conversation was not finished
critical-heading = Critical errors
critical-none = None. Nothing happened that must never happen.
simulated-heading = Simulated figures
simulated-note = Worked out by a model from the mood and the ending. Nobody was asked.
simulated-csat = Satisfaction (CSAT)
simulated-csat-value = { $value } out of 5
simulated-nps = Would recommend (NPS)
simulated-nps-value = { $value } out of 10
simulated-ces = Ease (CES)
simulated-ces-value = { $value } out of 7
simulated-resolution = Resolved in this contact
simulated-yes = Yes
simulated-no = No
simulated-handling = Handling time
simulated-handling-value = { DURATION($seconds, style: "short") }
simulated-first-reply = Time to first reply
simulated-resolution-time = Time to resolution
simulated-unresolved = Not resolved
simulated-in-time = Replies in time
simulated-abandoned = Customer gave up
simulated-abandoned-yes = Yes
simulated-abandoned-no = No
simulated-unknown = Not known yet
evidence-heading = What you said, and what it did
evidence-legend = How words are marked
mark-credit = Earned
mark-partly = Partly earned
mark-missed = Missed
# $points are points of 100.
mark-slip = Slip, −{ $points }
mark-slip-plain = Slip
mark-critical = Critical error
finding-quote = “{ $words }”
finding-by-author = The author of this offered reply marked it this way; no particular words show it.
finding-better = You could say:
finding-better-note = The ticket could say:
finding-tip = A habit to take away: { $tip }
findings-left-out = Left out in this turn
findings-of-acts = What you did in this turn
steps-done = Done
steps-left-out = Left out
mood-heading = The customer’s mood, step by step
mood-step = Step { $step }
mood-start = Start
# The plot in words.
mood-alt = { $axis } went from { $from } to { $to }; lowest { $low }, highest { $high }.
mood-alt-all = { $patience } { $anger } { $confusion } { $trust }
mood-pick = Point at a step, or use the arrow keys, to see what moved the mood.
mood-change = { $axis } from { $from } to { $to }: { $cause }
mood-unchanged = The mood did not move.
mood-table-show = Show as a table
mood-table-hide = Hide the table
# Causes stand after a colon: what moved the mood.
cause-point-made = a point was made
cause-point-missed = a point was left out
cause-turn = the contact goes on
cause-not-understood = the reply was not understood
cause-waiting = the customer had to wait
cause-recovery = a turn that went well
cause-long-reply = a long reply
cause-offer-made = an offer
cause-offer-again = another offer
cause-warned = a warning
cause-escalated = being passed on
cause-held = being put on hold
cause-held-badly = put on hold without being asked or told
debrief-again = Play it again

# Another way from a turn on, side by side with the first.
ways-heading = Two ways, side by side
ways-note = You are trying another way. The first attempt stays as it was, and this one is not kept.
ways-result = What it came to
ways-first = As it was
ways-other = The other way
ways-ending = The end
ways-open = not played that far
ways-over = had ended by then
ways-turn = Turn { $number }
ways-mood = { $axis } { $value }
ways-try = Try another way from here
ways-go-on = Go on with the other way
ways-again = Try once more from there
ways-back = Back to the debrief

# The author’s view: why one goes along an edge. They stand alone or in a list.
when-always = in any case
when-otherwise = otherwise
when-made = made: { $point }
when-made-ever = made so far: { $point }
when-at-least = { $axis } at least { $value }
when-below = { $axis } below { $value }
when-verified = identity checked
when-escalated = passed on in this turn
when-escalated-ever = passed on so far
when-escalated-to = passed on to { $team } so far
when-warned = warned
when-offered = offered: { $offer }
when-allowed = the policy allows: { $offer }
when-private = moved to a private message
when-held = was put on hold
when-looked-up = looked up: { $article }
when-not = not: { $what }
graph-anywhere = From every turn
graph-clarify = not understood: the customer asks again
graph-patience-gone = patience is gone
graph-waiting = waiting is felt after { DURATION($seconds) }
graph-hangs-up = the customer hangs up: { $when }
graph-agent-ends = the agent ends the contact

# The author’s view of a scenario.
settings-author = Author’s view
settings-author-why = Shows every scenario from the inside: all replies, model answers and endings. Better left off while you practise.
author-open = Author’s view
author-missing = This scenario cannot be shown in this language.
author-back = Brief
author-graph = Graph
author-graph-about = Turns: { $turns }. Endings: { $endings }. The list beside it holds the same. Arrow keys move the graph, plus and minus change its size, 0 shows all of it.
author-list = Turns and endings
author-turn = Details
author-search = Search
author-found = { $count } of { $all }
author-fit = Show all
author-larger = Larger
author-smaller = Smaller
author-try = Try { $runs } runs
author-trying = Trying …
author-tried = Runs tried: { $runs }
author-never = Never met
author-seldom = Seldom met
author-often = Often met
author-met = Met in { NUMBER($share, style: "percent") } of the runs
author-start = Start
author-pick = Choose a turn in the list or in the graph.
author-says = The customer says
author-replies = Offered replies
author-model = Model answer
author-points = Points wanted here
author-next = What follows
author-before = What leads here
author-by-reply = Offered replies that lead there: { $replies }
author-mistakes = Mistakes and hints
author-unmatched = Real replies that no wording knew
author-times = ×{ $count }
author-add = Add as pattern
author-add-point = It makes the point
author-add-pattern = Pattern
author-add-finds = Finds this reply.
author-add-misses = Does not find this reply.
author-add-save = Write { $attribute } to { $file }
author-add-cancel = Cancel
author-add-copy = This scenario is part of Sabr and cannot be changed in place. Copy it to a folder of your own first and start with --content FOLDER; then its patterns can be added to.
author-play = Play from here
author-play-moods = Mood at this turn
author-play-seed = Seed (empty: by chance)
author-play-go = Play
author-less = { $axis }: less
author-more = { $axis }: more
