# No internet, and an online exam about to begin. United Kingdom; chat of a broadband company, written on a phone.
# The structure is in scenarios/telecom/slow-line.ron.

title = Exam in forty minutes
summary = A student’s broadband has been dead since the morning and her remote exam is about to start. She has no time for a greeting, a script or a sentence with a comma in it.
name-1 = Jess Tranter
    .first = Jess
name-2 = Chloe Machin
    .first = Chloe
name-3 = Megan Colclough
    .first = Megan
name-4 = Amy Bloor
    .first = Amy
customer = { $name }
look = woman young light ponytail brown-hair hoodie blue no-glasses
persona = { $name-first }, a trainee accountant in Stoke-on-Trent, is sitting her last ACCA paper by remote invigilation, which costs her a month’s rent a go; she has set three alarms, cleared her desk and laid out her ID, and then the router went red.
you = You are Sam Oduya, in customer care at Kestrel Broadband.
goal = Short replies that move things on: one restart, one line test, and then a bridge that gets { $name-first } into her exam, with the fault properly in the hands of the line engineers.
policy =
    Take the customer number before you say anything about a line or open it.
    One restart of the router (off, ten seconds, on), never twice; ask what colour the light is. Then the line test: it takes two minutes, so ask the customer to hold, and say why and for how long. Holds: three minutes at most.
    This line: no signal since six this morning. The damage is in the street; the router is fine, and two neighbours have the same fault. It won’t be fixed before the exam; promise nothing else.
    Bridge: the phone shares its mobile data with the laptop (hotspot). Free data for today may be put on the customer’s mobile number, once per fault; it’s there within five minutes. No free month.
    After a restart and a failed line test: ticket to the line engineers, with customer number, test result and a note that the restart was done. An engineer will be working in the street tomorrow between nine and eleven. Nobody has to be at home; a text message goes out when it’s fixed. A manager has no quicker line.
    Never ask for the password of the account or the wi-fi. The ticket for a fault like this is High, not Urgent.

## Opening

turn-opening = Internet dead. Exam online in { $minutes } min. No script pls. Just fix it.
    .calm-1 = Hi. Internet’s down and I’ve got an online exam in { $minutes } min. Could we skip the script and fix it?
    .tense-1 = Broadband dead. Remote exam in { $minutes } min. Please no script.
    .hot-1 = INTERNET DEAD. EXAM IN { $minutes } MIN. No script. Fix it NOW.

reply-opening-on-it = I can see why every minute counts, and I’m on it now; I’ll stay with you until you’re online. Could you give me your customer number, please?
reply-opening-number = Customer number, seven digits, it’s on any bill or in the account under “My details”. Nothing comes up without it, so that’s where it starts.
reply-opening-script = Hi and welcome to Kestrel Broadband, the home of the happy household! My name is Sam. How is your day going so far, and how did you hear of us?

model-opening = I can see why every minute counts, and I’m on it now; I’ll stay with you until you’re online. Could you give me your customer number, please?

## No script

turn-no-script = I said no script. { $minutes } minutes! Anyone there?
    .calm-1 = Sorry, but I’ve got { $minutes } min. Is there a person there?
    .tense-1 = That’s a script. { $minutes } min. Is anybody actually there?
    .hot-1 = NO SCRIPT I SAID. { $minutes } MINUTES. Is this a bot???

reply-no-script-sorry = You’re right, sorry. I’m a person, I understand why that grates, and I’m on it now. Could I have your customer number, please?
reply-no-script-number = The customer number, then, seven digits. It’s at the top right of a bill, or in the app under the little face. That’s needed first.
reply-no-script-rules = The welcome is part of the procedure and everybody gets it, it goes out by itself when a chat opens. It’s there to make people feel at home.

model-no-script = You’re right, { $name-first }, and I’m sorry. I understand why that grates. I’m a person and I’m on it now. Could I have your customer number, please?

## Restart

turn-restart = { $checked ->
    [yes] Red light on the router since this morning. Haven’t touched it. Now what?
   *[no] { $account }. Red light on the router since this morning. Haven’t touched it. Now what?
  }
    .calm-1 = { $checked ->
        [yes] The router’s had a red light since this morning. I haven’t touched it. What next?
       *[no] { $account }. The router’s had a red light since this morning. I haven’t touched it. What next?
      }
    .tense-1 = { $checked ->
        [yes] Red light since this morning. Didn’t touch anything. What now?
       *[no] { $account }. Red light since this morning. Didn’t touch anything. What now?
      }
    .hot-1 = { $checked ->
        [yes] RED LIGHT. All morning. Didn’t touch it. NOW WHAT
       *[no] { $account }!! RED LIGHT. All morning. Didn’t touch it. NOW WHAT
      }

reply-restart-once = Thanks. Here’s what we can do first, just once: please switch the router off, wait ten seconds and switch it on again. What colour is the light then?
reply-restart-off-on = Router off at the back, wait ten seconds, then on again. It takes a while to come up, it goes through all its colours on the way. That’s normal.
reply-restart-password = Quickest would be a look into the settings from here. What’s your wi-fi password, and the one for the account too while you’re typing? Cheers.

model-restart = Thank you. Here’s what we can do first, just once: please switch the router off, wait ten seconds and switch it on again. What colour is the light then?

## Still red

turn-still-red = Off and on, done that. Still red. And don’t tell me to do it again.
    .calm-1 = Turned it off and on. Still red, I’m afraid. Please don’t say do it again.
    .tense-1 = Off and on, done. Red. Do NOT say try again.
    .hot-1 = OFF AND ON. STILL RED. If you say restart one more time I’ll scream.

reply-still-red-test = Once was enough, thanks. I’ll test your line myself. May I put you on hold for two minutes, please? You’ll have the result within two minutes.
reply-still-red-wait = It’ll be two minutes on hold now for the line test. That’s what it takes, it goes through every section between the exchange and the socket on the wall.
reply-still-red-again = Sometimes it wants a second go. Switch the router off, wait ten seconds and switch it on again, and this time leave the cable out a bit longer too.

model-still-red = Once was enough, thank you. I’ll test your line myself now. May I put you on hold for two minutes, please? You’ll have the result within two minutes.

## Boss

turn-boss = Useless. Get me your boss. Now.
    .calm-1 = Sorry, this isn’t working. Could I have your boss, please?
    .tense-1 = This is going nowhere. Your boss, please.
    .hot-1 = USELESS. BOSS. NOW.

reply-boss-stay = I understand why you’ve had enough. A boss sees the same line and has no quicker one. I’ll stay with you till you’re online. May I put you on hold for two minutes to test it, please?
reply-boss-same = A manager has got the same line on the screen and no quicker one to offer, so it wouldn’t be any faster. They’d start again at the top with the number and the light as well.
reply-boss-month = Tell you what, don’t bother with the boss. I’ll give you a month free for the trouble and we’ll say no more about it. That’s worth more than a chat with him, isn’t it?

model-boss = I understand why you’ve had enough, { $name-first }. A manager sees the same line and has no quicker one. I’ll stay with you until you’re online. May I put you on hold for two minutes to run the line test, please?

## Line test

turn-line-test = Test it then. Two minutes. Not ten.
    .calm-1 = OK, test it. Two minutes is fine. I’m watching the clock.
    .tense-1 = Go on. Two minutes. I’m timing it.
    .hot-1 = TWO MINUTES. Not one second more. Go.

reply-line-test-street = Thank you for waiting. I can see why you were going spare: the damage is in the street, your router’s fine, and two neighbours have the same.
reply-line-test-fault = No signal since six this morning. The damage is in the street, the router’s fine. Two other lines round there show the same thing on the test.
reply-line-test-maybe-box = Hard to say from here. Could be the router, could be the weather we’ve been having. The test gives a different picture every time it’s run.

model-line-test = Thank you for waiting, { $name-first }. I can see why you were going spare: the damage is in the street, your router is fine, and two of your neighbours have the same.

## Exam

turn-exam = So it’s dead. What do I sit the exam with? Will it be back in time, yes or no?
    .calm-1 = Right, so it’s not me. But how do I do the exam? Will it be back in time?
    .tense-1 = In the street. Great. Back before my exam, yes or no? And if no, what do I do?
    .hot-1 = THE STREET?! Will it be back, YES OR NO? What do I sit the exam with???

reply-exam-bridge = Honest answer: no. But here’s what we can do: please share your phone’s data with the laptop (Settings, Hotspot, on). I’ve put free data on your number; it’s there within five minutes.
reply-exam-hotspot = There’s the phone, that can be used as a hotspot for the laptop. Settings, then Hotspot, then the slider. It eats quite a bit of data over three hours with a camera running, so mind the allowance if it’s a small one.
reply-exam-yes = Yes, it’ll be back before your exam, they’re usually out there in no time at all. Just leave everything switched on and wait for the light to go green, and then you can log straight in. You’ll be absolutely fine.

model-exam = Honest answer: no. But here’s what we can do: please share your phone’s data with the laptop (Settings, Hotspot, on). I’ve put free data for today on your mobile number; it’s there within five minutes.

## Repair

turn-repair = OK, trying my phone’s data. Who’s fixing the line? I need it tomorrow too.
    .calm-1 = Ooh, phone’s connecting. And who fixes the line? I’m working from home tomorrow.
    .tense-1 = Doing the phone thing. And the line? Who’s on that? Need it tomorrow.
    .hot-1 = Phone’s connecting. Come on come on. WHO is fixing the line? I need it tomorrow as well!

reply-repair-ticket = I’m opening a ticket with our line engineers now, with your line test and the restart. I’ll see to it myself. They’re in your street tomorrow between nine and eleven. Thank you for sticking with me.
reply-repair-tomorrow = That’s the engineers, they’re in that street tomorrow between nine and eleven anyway because of the others. It’s a job with the pavement up, so they’ll have a van and a little tent there as a rule.
reply-repair-someone = Somebody will see to it at some point, that sort of fault gets picked up by the system by itself. There’s usually a van about in the area. It depends on how many others there are in front of it on the list.

model-repair = I’m opening a ticket with our line engineers now, with your line test and the restart. I’ll see to it myself. They’re in your street tomorrow between nine and eleven. Thank you for sticking with me, { $name-first }.

## Closing

turn-closing = Logging in. Last thing, short: do I have to be in tomorrow? How will I know it’s fixed?
    .calm-1 = Logging in now! Quick one: do I need to be in tomorrow? And how will I know it’s fixed?
    .tense-1 = Logging in. Quick: do I wait in tomorrow? How will I know?
    .hot-1 = LOGGING IN. Do I have to stay in tomorrow yes/no. How do I know it’s done.

reply-closing-message = No need to be in. They’re in the street tomorrow between nine and eleven, and you’ll get a text when it’s fixed. Thank you, { $name-first }, and all the best for the exam!
reply-closing-tomorrow = It’s tomorrow between nine and eleven, out in the street. It’s a matter of looking at the light after that, red is bad and green is good, same as everywhere.
reply-closing-survey = Before you go, how did we do today? Five stars would be brilliant, it takes two clicks and it’s in the link that pops up when this window closes. Ta!

model-closing = No need to be at home. The engineer’s in the street tomorrow between nine and eleven, and you’ll get a text when it’s fixed. Thank you, { $name-first }, and all the best for the exam!

## Points

point-on-it = I’m on it now.
    .label = Takes it on at once
    .p1 = (i'm|i am) (right)? on (it|this|that|the case)
    .p2 = (i'll|i will|let me|i'm going to|let's|we'll) ... (sort|fix|get|look|take|stay|help|check|deal|see|find|start)
    .p3 = (i'm|i am) (with you|here|looking|starting|checking|taking)
    .p4 = (on it|on to it|right on it|straight on it)
    .p5 = (starting|getting on with it|getting straight|getting to it|getting started|cracking on|working on it) (right)? (now|with it|to it|straight away|this minute)?
    .p6 = (i'll|i will) (get|go) straight (to|on|at) (it|this|work)?
point-ask-account = Could you give me your customer number, please?
    .label = Asks for the customer number
    .p1 = (customer|account) (number|no|id)
    .p2 = (your|the) number (please|first)
point-restart-once = Please switch the router off, wait ten seconds and switch it on again.
    .label = One restart
    .p1 = (switch|turn|power|pull|unplug|take) ... (off|out|plug|unplug) ... (on|in|back|again)
    .p2 = (ten|10|few|thirty|30) seconds
    .p3 = (restart|reboot|off and on) ... (router|box|it|once|again)
    .p4 = (router|box) off
    .p5 = (unplug|replug)
    .p6 = reset (the|your|it) (router|box|once)?
    .p7 = off ... (ten|10) (secs|sec|seconds) ... on
    .p8 = (off|unplug) (count to|for|wait) (ten|10) ... (on|in)
    .x1 = (factory reset|reset button|pin hole|paper clip)
point-ask-light = What colour is the light then?
    .label = Asks about the light
    .p1 = (what|which) (colour|color) ... (light|it|lamp|then|now)
    .p2 = (is|does|has|did) (the|it|that) (light|lamp)? ... (red|green|colour|change*|gone|turn*|still)
    .p3 = light ... (what|which|colour|color|doing|show*|say*|look*|now|then|afterwards)
    .p4 = (tell|let) me ... (light|colour|color)
    .p5 = what ... (light|lamp) ... (do|does|doing|show*|say*|look*)
    .p6 = (which|what) colour (shows|is|comes|do you)
point-ask-hold = May I put you on hold for two minutes, to test your line?
    .label = Asks to hold for two minutes
    .p1 = hold ... (two|2|a couple of|couple of|three|3|one|a) (minute|minutes|mins|min)
    .p2 = (two|2|a couple of|couple of|three|3|one) (minute|minutes|mins|min) ... (hold|wait|test|line|run|check|back)
    .p3 = (wait|give me|bear with me|hang on|ok|okay) ... (two|2|a couple of|three|3) (minutes|mins)
    .p4 = (two|2|couple of) (minutes|mins|min) ... (ok|okay|all right|fine|can you|mind) (to|with|for)? (hold|wait|holding|waiting|hang on)?
    .p5 = (holding|hold|waiting|wait|hang on) ... (two|2|couple of) (minutes|mins|min)
    .p6 = (can|may|could) i (have|take|borrow|get) (two|2|a couple of) (minutes|mins|min)
    .p7 = (two|2) minutes (on)? hold
    .x1 = (hold|wait|give me) ... (five|5|ten|10|fifteen|15|twenty|20|thirty|30) (minutes|mins)
point-line-fault = The test shows: the damage is in the street, your router is fine.
    .label = Says what the test shows
    .p1 = (damage*|fault|break|broken|problem|cable|trouble|cut|it|issue) ... (street|outside|road|pavement)
    .p2 = (street|outside|road) ... (damage*|fault|cable|broken|break)
    .p3 = (router|box|your end|your side|your kit) (is|'s)? (in order|fine|ok|okay|all right|alright|good|working|not the problem|healthy|innocent)
    .p4 = (not|isn't|nothing wrong with) (your|the) (router|box)
    .p5 = no signal
    .x1 = (router|box) (is|has|'s|must be) (broken|faulty|dead|gone|to be replaced)
    .x2 = (fault|problem|damage) ... (your home|your house|your flat|inside|your end|your side)
point-own-data = Share your phone’s mobile data with the laptop: Settings, Hotspot, on.
    .label = Gives the bridge
    .p1 = (hotspot|tether*|hot spot)
    .p2 = (share|sharing|use|using|through|off|via|from) ... (phone|phone's|mobile|mobile's) ... (data|internet|connection|laptop|computer)
    .p3 = (phone|mobile) ... (share|sharing|laptop|computer)
    .p4 = (data|phone|mobile) (with|to) (the|your) (laptop|computer)
point-data-pack = I’ve put free data for today on your mobile number.
    .label = Gives free data for today
    .p1 = (free|extra|unlimited|more|bonus) (mobile)? data
    .p2 = data ... (free|on us|no charge|for nothing|on the house)
    .p3 = (put|added|add|adding|putting|given|giving|give|top) ... data ... (number|mobile|phone|today|you)
point-same-line = A manager has no quicker line; I’ll stay with you until you’re online.
    .label = Keeps it
    .p1 = (manager|boss|supervisor|he|she|they|anybody|anyone|nobody|no one) ... (same|no quicker|no faster|not quicker|not faster|isn't quicker|quicker|faster)
    .p2 = (i'll|i will|i'm) ... (stay*|stick*|with you|right here) ... (until|till|online|exam|in|here|you)
    .p3 = same (line|screen|test|view)
    .p4 = (no|not a|isn't a) (manager|boss|supervisor) ... (quicker|faster|better) (line|way)?
    .p5 = (stay|staying|stick|sticking|with you|right here|hang on) ... (until|till) ... (online|in|connected|working|exam)
point-open-ticket = I’m opening a fault ticket with the line engineers.
    .label = Opens the ticket
    .p1 = (open*|rais*|log*|creat*|writ*|send*|sent|pass*|put*|hand*|book*|start*) ... (ticket|fault|job|engineer*|case)
    .p2 = (line)? engineers ... (have it|have your|ticket|got it|on it|now)
    .p3 = (with|to|for) (the|our) (line)? engineers
point-tomorrow = The engineer will be in the street tomorrow between nine and eleven.
    .label = Says when it will be fixed
    .p1 = tomorrow ... (nine|9|eleven|11|morning)
    .p2 = (nine|9) (and|to|till|until|or)? (eleven|11) ... tomorrow
    .p3 = (between|from) (nine|9|9am) (and|to|till|until) (eleven|11|11am)
    .x1 = tomorrow ... (afternoon|evening|noon|one|two|three|2|3|4|5)
    .x2 = (today|tonight) between
point-message = You’ll get a text when it’s fixed; nobody has to be at home.
    .label = Says that a text comes
    .p1 = (text|sms|message) ... (when|once|as soon as|the moment|if|after|mended|fixed|done|works|working|back)
    .p2 = (when|once|as soon as|the moment) ... (mended|fixed|done|works|working|back) ... (text|sms|message)
    .p3 = (no need|don't|needn't|nobody|no one|don't have|won't have|not) ... (be at home|be in|stay in|wait in|at home|stay home|stay at home|sit at home|home)
    .x1 = (you'll|you|somebody|someone) (have to|need to|must|has to) (be|stay|wait) (at home|in|home)
point-back-in-time = It’ll be back before your exam.
    .label = Promises the line in time
    .p1 = (it'll|it will|line will|they'll|internet will|that'll|broadband will) (be|have it|have you|get it|work|come) ... (before|in time for|by) (your|the) (exam|start|paper)
    .p2 = (back|fixed|mended|working|running|up) (before|in time for|by) (your|the) (exam|paper|start)
    .p3 = (yes|sure|of course|definitely|promise) ... (back|fixed|mended|working) ... (in time|exam|before)
    .x1 = (not|no|won't|can't|cannot|isn't|never|nobody|unlikely|unable|don't) ... (before|in time|exam|by then)
    .x2 = (data|phone|hotspot|mobile|online|laptop)
point-free-month = I’ll give you a month free.
    .label = Promises a free month
    .p1 = (month|months) (is|are|for)? (free|on us|for nothing|on the house)
    .p2 = free (month|months)
    .p3 = (month|months) ... (free|for nothing|on us)
    .x1 = (can't|cannot|not|isn't|won't|no|nobody|don't) ... (month|months)
point-ask-password = What’s your wi-fi password?
    .label = Asks for a password
    .p1 = (what's|what is) (your|the) (wi fi|wifi|account|router)? (password|passcode|passphrase|pin)
    .p2 = (give|tell|send|text|type) (me|us) ... (password|passcode|passphrase|pin)
    .x1 = (don't|do not|never|not|no need|needn't|nobody|without|keep) ... (password|passcode|pin)
    .p3 = (i'll|i|we|we'll) need (your|the) (wi fi|wifi|account|router)? (password|passcode|pin)

## Articles

article-line = Line of { $name }
    .body =
    Customer number { $account }. Line test today: no signal since 6.00.
    Damage between cabinet and house, in the street. Router answered its last test at 5.58: working.
    Two other lines in the same street: same fault.
    Mobile on the account, 8 GB left this month.
article-own-data = Bridge: sharing the phone’s data
    .body =
    Phone: Settings, Hotspot (or Personal Hotspot), on. Laptop: choose the phone in the list of networks. Type in the password the phone shows.
    Free data for today may be put on the customer’s mobile number, once per fault. It’s there within five minutes.
    Then a ticket to the line engineers: customer number, test result, restart done. They’ll be in the street tomorrow between nine and eleven; nobody has to be at home, a text goes out when it’s fixed.
article-slow-speed = Slow internet
    .body =
    Move closer to the router, away from walls and microwaves.
    Switch off devices that aren’t in use.
    Change the channel of the wi-fi in the settings.
article-new-box = Replacing a broken router
    .body =
    A broken router is replaced by post: three working days.
    The old one goes back in the same box, with the label enclosed.
    Only when the line test is good and the router stays dark.

## Ticket

category-no-connection = No connection
category-slow-speed = Slow internet
category-broken-box = Broken router
category-bill = Bill
next-step-engineer-in-street = Engineer repairs it in the street
next-step-send-new-box = Send a new router
next-step-call-back = Ring back
next-step-none = Nothing more to do
ticket-problem = No internet since 6 am, red light, remote exam today.
    .label = What is wrong
    .p1 = (no|dead|lost|without) (internet|signal|connection|broadband|service|net|line)
    .p2 = red light
    .p3 = (internet|broadband|line|connection) (is|was)? (dead|down|out|off)
ticket-tests = Router restarted once; line test: no signal, damage in the street.
    .label = What was tested
    .p1 = (restart*|reboot*)
    .p2 = (line)? test* ... (no signal|damage|street|fail*|fault)
    .p3 = (damage|fault) ... street
    .p4 = street ... (damage|fault)
ticket-bridge = Mobile data shared; free data for today put on her number.
    .label = How she gets by meanwhile
    .p1 = (hotspot|tether*|mobile data|phone data|phone's data)
    .p2 = (free|extra) data
    .p3 = data ... (free|today|number|shared|phone|mobile)

## Moves

check-customer-number = Customer number
    .answer = { $told ->
        [yes] Yep. The one I just typed.
       *[no] Yep. { $account }.
      }
check-mobile-number = Mobile number on the account
    .answer = 07700 900416. The one I’m typing on.
offer-data-pack = Free mobile data for today
offer-month-free = A month free
team-line-engineers = Line engineers
team-billing = Billing
team-sales = Sales
team-supervisor = Supervisor
handover-customer-number = Customer number
handover-test-result = Result of the line test
handover-restart-done = Restart done
handover-contact-number = Number for the text message

clarify = What? Short please.
    .calm-1 = Didn’t get that. Shorter?
    .tense-1 = What do you mean? No time.
    .hot-1 = WHAT? Plain English. Clock’s ticking.

## Endings

ending-in-the-exam = { $name-first } logs in over her phone with four minutes to spare. Next morning at twenty to eleven the light goes green, and there’s a text to say so.
    .title = Four minutes to spare
    .customer = IN. Thank you thank you. Got to go!!
ending-late-login = { $name-first } gets into the exam somehow, later than she should have and with her heart in her mouth. The line is still dead, and she isn’t sure whether anybody knows.
    .title = Late and flustered
    .customer = I’m in, I think. No thanks to this chat. Bye.
ending-passed-up = { $name-first } waits for a manager while the clock runs down. When he comes, he asks for her customer number. The exam began three minutes ago.
    .title = Waiting for a manager
    .customer = It’s started. It’s STARTED.
ending-gone = The chat goes quiet. { $name-first } is on the doorstep of number 14 in her socks, asking a man she has never met for his wi-fi.
    .title = Next door’s wi-fi
    .customer = Forget it, I’m going next door.
ending-cut-off = You closed the chat. On { $name-first }’s phone it says “This conversation has ended”, and the light is still red.
    .title = Chat closed on her
