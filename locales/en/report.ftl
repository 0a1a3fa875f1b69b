# What only reports say: a printed page about one attempt, one person, a week or a month. What the debrief says too stands in app.ftl.

report-of-attempt = Report of one attempt
report-of-person = Report of one person
report-of-week = A week in summary
report-of-month = A month in summary
report-period = { DATETIME($from, dateStyle: "long") } to { DATETIME($to, dateStyle: "long") }
report-since = Since { DATETIME($from, dateStyle: "long") }
# Under the title: where the attempts come from.
report-all-of-machine = All attempts kept on this machine
report-of-profile = Attempts kept on this machine under the profile “{ $name }”
report-when = { DATETIME($when, dateStyle: "long", timeStyle: "short") }
report-day = { DATETIME($day) }
report-version = Written by Sabr { $version }
# At the end of every report. Nobody has shown yet that these scores say anything about work.
report-not-validated = These scores have not been validated against anybody’s performance at work. Nothing here is validated for hiring until an employer has validated it for the job in question.

## Terms: labels before a value

report-terms = Terms
report-scenario = Customer and story
report-language = Language
report-started = Began
report-state = State
report-mode = Mode
report-policy = Rules of
report-pass-mark = Pass mark
report-rudeness = Rudeness
report-help = Help
report-away = Stood still (paused or closed)
report-seed = Seed
report-attempt = Attempt
# The fingerprint of the texts and rules it was played on.
report-content = Content
# The fingerprint of what a score depends on.
report-rules = Scoring rules

## Scores, and figures of a model

report-dimension = Dimension
report-score = Score
report-result = Result
report-figure = Figure
# A label beside every figure of the model.
report-simulated = simulated
report-simulated-heading = The contact in figures

## The conversation

# Read out for a small number in the text.
report-note = Note { $number }
report-back-to-words = Back to the words of note { $number }
report-step = Step
report-moved-by = What moved it

## Advice

report-next = What to practise next
report-next-weakest = Begin with { $dimension }: of what was observed it came out lowest, at { $score }.
report-next-critical = Before anything else, never again: { $error }.
report-next-nothing = Nothing fell short. Try a harder customer, or the same one in your own words.

## Many attempts

report-attempts = Attempts
report-attempts-heading = Attempt by attempt
report-no-attempts = No attempt was begun in this time.
report-left-out = { $count ->
    [one] One attempt could not be read and is left out.
   *[other] { $count } attempts could not be read and are left out.
}
report-finished = Finished
report-passed = Passed
report-not-passed = Not passed
report-how-they-ended = How the contacts ended
report-ending = Ending
report-how-often = How often
report-handling-median = Handling time, the middle value
report-handling-longest = Longest handling time
report-satisfaction-mean = Satisfaction (CSAT), mean
report-satisfaction-of = { $value } out of 5, { $count ->
    [one] one contact
   *[other] { $count } contacts
}
report-mistakes = Common mistakes
report-mistakes-none = No mistake was found.
report-mistake = Mistake
report-unmatched = Replies that were not understood
report-unmatched-why = They were typed and made no point the moment wanted. The reply may fall short, or the list of wordings may.
report-unmatched-none = Every typed reply made a point.
report-unmatched-reply = Reply
report-scores-why = Means are taken only over attempts that were scored by the same rules.
# A line across the table. $rules is a short fingerprint.
report-other-rules = From here on other scoring rules held ({ $rules }). Scores above and below this line do not compare.
report-mean-of = { $count ->
    [one] Mean of one attempt
   *[other] Mean of { $count } attempts
}
report-apart = Practice and assessments are counted apart.
