# What the terminal player says. Commands such as /help stay as they are.
terminal-no-display = There is no display, so Sabr plays here in the terminal.
terminal-no-graphics = The window cannot be drawn ({ $reason }), so Sabr plays here in the terminal.
terminal-choose-scenario = Which customer? Type a number.
terminal-unfinished = You stopped in the middle of “{ $title }” ({ $moves ->
        [one] one move made
       *[other] { $moves } moves made
    }). Type 0 to go on with it.
terminal-how-to = Type a number to choose a reply, or answer in your own words. /help shows your other moves.
terminal-help = Your moves:
terminal-help-verify = check who it is
terminal-help-offer = make an offer
terminal-help-warn = warn the customer about their conduct
terminal-help-escalate = pass it on, with what you hand over
terminal-help-end = end the contact
terminal-help-stop = stop for now; it is kept, and you can go on later
terminal-help-hint = what this moment calls for; costs nothing, and is noted
terminal-help-back = take the last turn back and try it again
terminal-help-look-up = look something up; it opens below
terminal-help-hold = put on hold, with the minutes you announced; “ask” if you asked, “reason” if you said why
terminal-help-resume = come back; “thank” if you give thanks for waiting
terminal-help-by = how: “by ticket”, “by live” or “by call-back” after the team; “told” if you told the customer
terminal-help-ticket = write the ticket: category, priority, next step, then the note in your own words
terminal-help-skip = leave without a ticket
terminal-wrap-up = The contact is over. Write its ticket with /ticket, or leave it with /skip.
terminal-unknown-command = { $command } is not a move here; /help shows them all.
terminal-no-such-number = { $count ->
    [one] There is only one to choose.
   *[other] There are { $count } to choose from.
}
terminal-refused = That is not possible just now: { $reason }
terminal-not-saved = This practice is not being saved: { $reason }
terminal-trial = A trial from the turn “{ $turn }” on: it is not kept.
terminal-stopped = Stopped and kept. “sabr play --resume { $id }” goes on from here.
terminal-mood = patience { $patience } · anger { $anger } · confusion { $confusion } · trust { $trust }
terminal-you-could-say = You could say: { $text }
terminal-done = Done.
terminal-evidence = What your words did
terminal-no-attempts = Nothing has been played yet.

# The scorecard, and one line for each attempt.
terminal-score = { $name }: { $score }
terminal-criterion = { $name }: { NUMBER($credit, maximumFractionDigits: 1) } of { $count }
terminal-figure = { $name }: { $value }
terminal-simulated = { $heading } ({ $note })
terminal-finding = { $name }  “{ $words }”
terminal-scores = { $patience } / { $positive } / { $accuracy } / { $escalation }
terminal-history = { $id } · { DATETIME($started) } · { $language } · { $mode } · { $state } · { $moves ->
        [one] one move
       *[other] { $moves } moves
    } · { $title }
terminal-history-scored = { $id } · { DATETIME($started) } · { $language } · { $mode } · { $state } · { $moves ->
        [one] one move
       *[other] { $moves } moves
    } · { $scores } · { $title }
# At the end of an attempt's line, when its scenario was changed since (in what is scored, or in words only) or is not there at all.
terminal-other-rules = ≠ played by other rules than today’s
terminal-other-texts = ≠ played with other texts than today’s
terminal-not-here = ? this scenario is not in the content at hand; “--content” names the folder it lies in

terminal-state-open = open
terminal-state-abandoned = set aside
terminal-state-finished = finished

# Another way from a turn on, side by side with the first.
terminal-way-first = as it was
terminal-way-other = the other way
terminal-way-over = had ended by then
terminal-way-open = was not played that far
terminal-way-score = { $name }: { $first } › { $other }
