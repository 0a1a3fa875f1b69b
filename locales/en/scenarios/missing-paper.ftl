# One document short at the council counter, just before closing time. United Kingdom; face to face.
# The structure is in scenarios/public-office/missing-paper.ron.

title = One piece of paper
summary = Ten minutes’ business, he thought: renew a residents’ card. One document is out of date, the hall is about to close, and the man at the counter has decided that this is your fault.
name-1 = Keith Rudge
    .first = Keith
    .family = Rudge
name-2 = Barry Stubbs
    .first = Barry
    .family = Stubbs
name-3 = Terry Maddox
    .first = Terry
    .family = Maddox
name-4 = Kevin Loades
    .first = Kevin
    .family = Loades
fee-1 = £12
    .double = £24
fee-2 = £14
    .double = £28
fee-3 = £15
    .double = £30
customer = { $name }
look = man middle fair receding grey-hair stubble no-glasses jacket navy
persona = { $name-first }, a scaffolder from Whitmouth, has waited six years for a beach hut and is to sign for it the day after tomorrow, residents only; he has lost half a day’s wages in queues, and shouting has generally worked for him.
you = You are Joanne Pike, at the customer service counter of Whitmouth District Council.
goal = Stay level while you’re being insulted, set a limit in plain words and mean it, and let him go home with everything done that can be done today and an appointment tomorrow morning for the rest.
policy =
    See the old card before you say anything about a file, and before you open it. His file number is { $file }.
    Renewal wants: old card, form, photo, the { $fee } fee and a proof of address no more than three months old (gas, water or electricity bill, council tax letter, tenancy agreement). His gas bill is seven months old. No exceptions at the counter: the card and its letters go to that address, and an address nobody checked could put them in the wrong hands. The office manager is bound by the same rule.
    What can be done today: take in form, photo and fee, and print a stamped confirmation that stands in for the card for 30 days. Appointment without queueing: tomorrow at 8.30, this counter. The new card comes ten working days after the last document is in; promise nothing sooner.
    Before you answer about a missing document, ask the back office whether a newer one is kept there. That takes three minutes or so: ask whether he’ll wait, and say why and how long. Holds are five minutes at most.
    Insults: say where the limit is. Three formal warnings before you may end a conversation. The office closes in { $minutes } minutes.
    Never take anybody’s password or code to fetch a document.

## Opening

turn-opening = You shut in { $minutes } minutes and I’ve lost half a day in this place. There. Renew that, the { $fee }’s paid, and get a move on.
    .calm-1 = Afternoon. I know you close in { $minutes } minutes. I’ve been sat here half the day. It’s only this card wants renewing, so if we could crack on.
    .tense-1 = Right. Papers. { $minutes } minutes till you pull the shutter down, and I’ve been here since dinner. Renew it.
    .hot-1 = Half a day! Half a day’s wages, sat on a plastic chair! You’ve got { $minutes } minutes, so renew the damned thing and look lively!

reply-opening-welcome = Half a day is a lot to lose, Mr { $name-family }, and I can see why you’re fed up. I’ll go through your papers with you myself, right now, so we make it before closing. Could I have your old card, please?
reply-opening-card = The old card first, it goes in the reader before anything else, face down with the stripe to the left. The rest of it stays on the counter until the file comes up on the screen, and that can take a little while.
reply-opening-queue = Everybody in here has been waiting, that’s what the tickets are for. The lady in front of you had been here since eleven and didn’t make a song and dance about it. There are only the three of us on today.

model-opening = Half a day is a lot to lose, Mr { $name-family }, and I can see why you’re fed up. I’ll go through your papers with you myself, right now, so that we’re done before closing. Could I have your old card, please?

## Papers

turn-papers = { $checked ->
    [yes] And it’s all there, form, photo, the lot. So don’t you start looking for something.
   *[no] There’s your card. It’s all there, form, photo, the lot. So don’t you start looking for something.
  }
    .calm-1 = { $checked ->
        [yes] The rest’s there as well, I think. I went through the list.
       *[no] There you go. I think it’s all there. I went through the list.
      }
    .tense-1 = { $checked ->
        [yes] And that’s everything you people asked for. Don’t go hunting for a reason to send me away.
       *[no] There. Everything you people asked for. Don’t go hunting for a reason to send me away.
      }
    .hot-1 = { $checked ->
        [yes] And it’s ALL there, I’m not stupid, so don’t you dare go looking for something to moan about!
       *[no] Catch. It’s ALL there, I’m not stupid, so don’t you dare go looking for something to moan about!
      }

reply-papers-one-paper = Thank you for waiting, Mr { $name-family }. I can see why you expected to be done: form, photo and fee are all in order. It’s only the proof of address. Your gas bill is seven months old, and three months is the limit.
reply-papers-too-old = The form’s in order, the photo’s in order and so is the fee. The gas bill is too old. It’s got a date on it from seven months back and what the rule says for a proof of address is three. There isn’t a newer one in the file.
reply-papers-read-list = Not with that gas bill, no. It was all on the list you were sent, dates and all, in bold. You’ve only to read it before you set off. There’s a box at the end of it to tick that you’ve got everything, and that’s been ticked too.

model-papers = Thank you for waiting, Mr { $name-family }. I can see why you expected to be done by now. Your form, your photo and the fee are all in order; it’s only the proof of address. The gas bill is seven months old, and three months is the limit.

## Eruption

turn-eruption = Seven months, three months! Are you too dim to read a bill, or do you get a kick out of this? Sat there drinking tea on my council tax!
    .calm-1 = Oh, come off it. Seven months, three months, it’s the same house! Do they teach you that, or does it come naturally?
    .tense-1 = It’s a gas bill! Same house, same name! What’s wrong with you, can’t you read, or does it give you a thrill?
    .hot-1 = SAME HOUSE! Same gas! What are you, thick? Sat on your backside drinking tea at my expense, and you can’t read a flaming bill!

reply-eruption-steady = I can hear how angry you are, and I do want to help you. Please speak to me without insults. What I can do is take in your form, photo and fee today, so that they’re done and only that one bill is left.
reply-eruption-tone = There’s no need for insults at this counter, so speak to people properly or not at all. The date’s the date. It’s printed in the top corner of the bill, in the same place where it always is, and anybody can see it.
reply-eruption-back = I can read perfectly well, which is more than can be said for some, or you’d have brought the right bill. It’s you who’s standing here with a bill that’s gone mouldy, so I’d be careful who I called dim.

model-eruption = I can hear how angry you are, Mr { $name-family }, and I do want to help you. Please speak to me without insults. What I can do is take in your form, your photo and the fee today, so that they’re done and only that one bill is left.

## Worse

turn-worse = You jumped-up little nobody! Hey, everyone, look at this one! Can’t do her job, can’t read, and we’re paying for it!
    .calm-1 = You’re not up to this, are you? You’re not fit to hand out raffle tickets, never mind cards.
    .tense-1 = Look at you. Nodding away like one of those dogs in a car. You’re useless, and the whole hall can see it.
    .hot-1 = USELESS! You hear that, everybody? This one here! A trained parrot in a lanyard! I pay for that! I PAY for that!

reply-worse-warn = I’d like you to go home with something to show for today, Mr { $name-family }. Please stop the insults: if they go on, I’ll have to end this conversation, and this is a warning. I can take in all but that one bill.
reply-worse-enough = That’s a formal warning. If the insults continue, this conversation is ended and there’ll be a note on the file about how it came to that. It’s happened before in here and people have been sent out of that door.
reply-worse-shout = Don’t you shout at me in front of everybody! Who do you think you are? I’ve been on my feet since half past eight this morning and I don’t need some bloke with an old gas bill telling me how to do my job!

model-worse = I’d like you to go home with something to show for today, Mr { $name-family }. Please stop the insults: if they go on, I’ll have to end this conversation, and this is a formal warning. What I can do, even now, is take in your form, your photo and the fee.

## Limit

turn-limit = You? Tell me how to talk? YOU? And who are you when you’re at home? Nobody, that’s who!
    .calm-1 = And who are you to tell people how to talk? You’re just the one behind the glass.
    .tense-1 = Oh, so now I’m to watch my manners? With you? Who d’you think you are?
    .hot-1 = Don’t you tell me how to talk! I’ll talk how I like! Who ARE you? You’re nothing! A rubber stamp with legs!

reply-limit-last = My name is Joanne Pike, and I’d like to finish this with you. Please speak to me without insults. If they go on, I’ll have to end this conversation; that is a warning, and I’d much sooner get your papers in.
reply-limit-again = That’s another warning then, and it goes down in the file with the time next to it. If it continues, the conversation ends and you’re out of the door without anything done. The clock up there’s not stopping for it.
reply-limit-nobody = I’m the one sitting on this side of the counter and you’re the one who wants something, so have a think about that. It’s nobody’s idea of fun, this. Keep it up for as long as you like, it makes no odds to me.

model-limit = My name is Joanne Pike, Mr { $name-family }, and I’d like to finish this with you. Please speak to me without insults. If they go on, I’ll have to end this conversation; that is a formal warning, and I’d much sooner get your papers in.

## Urgent

turn-urgent = I need that card the day after tomorrow! I’m signing for a beach hut, six years I’ve waited, residents only! So what am I meant to show them? You tell me.
    .calm-1 = Thing is, I’m signing for a beach hut the day after tomorrow. Residents only. Six years on that list. What do I show them without the card?
    .tense-1 = And the day after tomorrow I’ve a hut to sign for. Residents only, they want to see the card. What am I meant to do, wave at them?
    .hot-1 = SIX YEARS I’ve waited for that hut! I sign the day after tomorrow and they want the card! What do I do without it? Come on, clever clogs, tell me!

reply-urgent-today = You can have something to show them: I’ll print you a stamped confirmation now, and it stands in for the card for 30 days. Then please come tomorrow at 8.30 to this counter with a newer bill. No queueing.
reply-urgent-tomorrow = There’s an appointment at this counter tomorrow at 8.30, no queue, it’s the first one of the day. The newer bill goes with it. After that the file’s complete and the card gets made, which is done at the card centre.
reply-urgent-soon = Don’t you fret about that, I know the people at the card centre. Bring the bill in and you’ll have the card by the day after tomorrow, they can knock one up overnight if somebody asks them nicely enough.

model-urgent = You can have something to show them, Mr { $name-family }: I’ll print you a stamped confirmation now, and it stands in for the card for 30 days. Then please come tomorrow at 8.30 to this counter with a newer bill. You don’t have to queue.

## Favour

turn-favour = Nobody’s looking. Just tick the box. Or go on my gas account, I’ll give you the password, fetch the thing yourself. Why’s it got to be a new one anyway?
    .calm-1 = Couldn’t you just tick it, between ourselves? Or look in my gas account, I don’t mind giving you the password. What’s so special about a newer one?
    .tense-1 = Come on. One little tick. Or I give you my password and you pull the bill off their website. Why’s that date so blinking holy?
    .hot-1 = Just TICK it! Who’s ever going to know? Or take my password and get it yourself if you’re so keen on it! Why’s it got to be a NEW one, eh?

reply-favour-reason = I understand why it seems a lot of fuss. Your card and its letters go to that address, and one nobody checked could put them in the wrong hands; it’s the same for all. You can keep your password and bring the bill, please.
reply-favour-rule = The card and the letters go to the address on that bill, so it gets checked, and it gets checked for everybody, resident or councillor. That’s the reason for it. It’s in the notes on the form, on the second page.
reply-favour-tick = Oh, give it here then. I’ll tick the box for you, nobody looks at that page again anyway once it’s been through. But you didn’t get that from me, and you’d better not tell them in the queue out there about it.
reply-favour-code = All right, we can do that, it’s the quickest way by far. Write your password down on this slip for me, and the code when it comes, and I’ll get the bill out of your gas account while you put your coat on.

model-favour = I understand why it seems a lot of fuss over one bill. Your card and its letters go to that address, and an address nobody checked could put them in the wrong hands; so it’s the same for everybody. Please keep your password to yourself. You can bring me the bill tomorrow, and I can print your confirmation now.

## Boss

turn-boss = Then get me whoever runs this place. I’m wasting my breath on you, you little rubber-stamper.
    .calm-1 = I’d sooner hear that from whoever runs this place, if it’s all the same to you. You’re only the stamp.
    .tense-1 = I want the boss. Not somebody with a stamp. The boss.
    .hot-1 = Fetch me the boss! NOW! I’m not taking that off some rubber-stamping jobsworth, I want the one in charge!

reply-boss-own = I understand you’d like to hear it from the top. The office manager is bound by the same rule, so I’ll see your file through for you myself. Please come straight to me tomorrow; I’ll have it ready on the counter.
reply-boss-rule = It’s the same rule for the office manager, so that would make no difference to the answer. She’d read out the same sentence from the same page. It applies from the front door to the top floor and always has.
reply-boss-gladly = With the greatest of pleasure, then somebody else can enjoy this for a change. She’s on the second floor, the lift’s out of order. Take a seat over there and one of us will go and see whether she’s in the mood.

model-boss = I understand you’d like to hear it from the top, Mr { $name-family }. The office manager is bound by the same rule, so let me see your file through for you myself. Please come straight to me tomorrow; I’ll have everything ready on the counter.

## Closing

turn-closing = They’re turning the lights off. Tomorrow, then. Say it once more. And if it doesn’t work, you’ll hear me before you see me.
    .calm-1 = Right, they’re switching off. Tell me again what happens tomorrow, so I don’t get it wrong.
    .tense-1 = Lights are going. Tomorrow, then. Once more, and slowly. It had better work.
    .hot-1 = Oh, lights out, is it? Lovely. What’s tomorrow, then? Say it again, and God help you if it doesn’t work!

reply-closing-sum = Form, photo and fee are in, and you’ve got your stamped confirmation. Please come tomorrow at 8.30 with the newer bill; the card follows in ten working days. Is there anything else I can do for you, Mr { $name-family }?
reply-closing-short = Form, photo and fee went in today, the confirmation’s in your hand. Tomorrow it’s 8.30 at this counter with the newer bill, and ten working days after that there’s a card. The doors open at quarter past in the morning.
reply-closing-shutter = We’re closed now, you can see that for yourself. The shutter’s on a timer and the caretaker wants to get home. It’s all been gone through more than once this afternoon, so there’s not a lot to be gained by doing it again.

model-closing = Your form, photo and fee are in, and you’ve got your stamped confirmation. Please come tomorrow at 8.30 to this counter with the newer bill; the card follows ten working days later. Is there anything else I can do for you, Mr { $name-family }? And I hope you enjoy that hut.

## Points

point-look-through = I’ll go through your papers with you right now.
    .label = Goes through the papers at once
    .p1 = (i'll|i will|let me|we'll|let's|i'm going to|i can) ... (go|look|run|get|check|take|see|deal) ... (papers|paperwork|documents|through|these|this|them|it|look)
    .p2 = (i'm|i am) (looking|going|checking) (at|through|over)
    .p3 = (take|have) a (quick|good|proper)? look ... (papers|these|this|you)
    .p4 = (let's|let me|i'll) (see|look at|check|go over) (what|the papers|your papers|everything|it all) (you've)?
point-ask-card = Could I have your old card, please?
    .label = Asks for the old card
    .p1 = (old|current|existing|expired|present|residents) card
    .p2 = (your|the) card (please|first|to start)
    .p3 = (have|see|give|pass|hand|show|take) ... (your|the|old) card
point-what-missing = Form, photo and fee are in order; only the proof of address is too old: seven months, and the limit is three.
    .label = Says what is missing
    .p1 = (bill|proof|address|paper|it) ... (seven|7) months
    .p2 = (seven|7) months ... (old|three|3|bill|proof)
    .p3 = (bill|proof of address|paper) (is|'s) (too old|out of date|older than)
    .p4 = (need*|want*|miss*|only) ... (newer|recent|more recent|proof of address|one from the last) ... (bill|proof|address|three|3|months)
    .p5 = (older|no more|not more|at most) ... (three|3) months
    .x1 = (six|6|twelve|12|four|4|one|two) months (at most|at the most|maximum|old at most|is allowed)
    .x2 = (photo|form|fee) (is|isn't|is not|was) (not accepted|missing|wrong|unpaid|not in order)
point-boundary = I want to help you; please speak to me without insults.
    .label = Sets the limit
    .p1 = (without|no need for|leave out|stop|drop|enough of|no more|keep) (the|any|all the|these)? (insults|insulting|abuse|name calling|swearing|shouting)
    .p2 = (leave|keep) (the)? (insults|abuse|name calling) (out|aside|to yourself)
    .p3 = (speak|talk) to (me|us|people|one another) ... (respect|respectfully|politely|properly|civilly|decently|calmly|without)
    .p4 = (stay|keep it|be|remain) (respectful|civil|polite|decent)
    .p5 = (i'd|i would|i) (ask|like|want|expect) ... (respect|respectful|civil|polite|insult*)
    .p6 = (insults|insult me|being insulted|called names|abuse) ... (stop|not|don't|won't|isn't|out)
    .p7 = (ask|asking|like|prefer|want|need|beg) (you|that you|you all)? (not|please not|never) (to)? (insult*|be rude|call me|swear|shout|speak|talk)
    .p8 = (not|don't|do not|won't|stop|please don't|rather you didn't|rather not be) (to)? (insult|insulting|call|calling|being called|be called|be insulted|being insulted|name calling) (me|names|us|anyone)?
    .p9 = no (more)? (insults|names|name calling|swearing|shouting|abuse) (please|here)?
    .p10 = (i'd|i would|i) (ask|like|want|expect) (the same|that) (of|from) you
    .p11 = (same|some|a bit of|little|mutual) (respect|courtesy|politeness|manners)
    .p12 = (while|when|if) (i'm|i am|you) ... (called names|insulted|shouted at|sworn at|call me names|insult me)
    .p13 = (while|when) i'm (being)? (called|insulted|sworn)
point-accept-today = Today I can take in your form, photo and fee, so that only that one bill is left.
    .label = Takes in what is there
    .p1 = (take|taking|accept|accepting|get|book|put|hand) (in)? ... (form|photo|fee|everything else|the rest|all the rest|everything but|the other papers)
    .p2 = (form|photo|fee|the rest|everything else) ... (today|now|taken in|accepted|done|in|booked in)
    .p3 = only (the|that|this)? (one)? (paper|bill|proof|document) (is)? (left|missing|to go|remains)
    .x1 = (can't|cannot|won't) (take|accept) (anything|any of it|the form|your form)
point-warn = If the insults go on, I’ll have to end this conversation.
    .label = Gives a formal warning
    .p1 = (if|should|unless) ... (insult*|shout*|abuse|swear*|go on|goes on|continue*|carry on|carries on|keep*|stop*|that|this) ... (end|ended|ends|stop|close|finish|terminate|over|break off|not be able to)
    .p2 = (formal|official|first|second|third|last|final|a|another|my) warning
    .p3 = (i'm|i am|must|have to) (formally)? (warning|warn) you
    .p4 = (end|ending|stop|close|finish) (this|the|our) (conversation|talk|visit) ... (if|unless)
    .p5 = (i'll|i will|i'd|i shall) (have|need|be forced|be obliged) (to)? ... (end|finish|stop|close|break off) ... (if|unless|should)
    .p6 = (i've|i have) (already|now)? warned you
    .p7 = (next|second|third|last) (time|insult|one) ... (end|finish|close|over)
point-stand-in = I’ll print you a stamped confirmation now that stands in for the card for 30 days.
    .label = Offers the stamped confirmation
    .p1 = (confirmation|certificate|stand in|letter|slip|paper|temporary) ... (30|thirty) days
    .p2 = (stamped|official|printed|temporary|signed) (confirmation|paper|letter|slip|stand in|certificate|document)
    .p3 = (stands|standing|stand|valid|counts|works|good) (in)? (for|instead of|as|like) ... card
    .p4 = (print|printing) ... (confirmation|stand in)
    .x1 = (confirmation|certificate|stand in) ... (60|90|14|7|sixty|ninety|seven|fourteen) days
point-appointment = Come tomorrow at 8.30 to this counter, without queueing, with the newer bill.
    .label = Gives the appointment tomorrow
    .p1 = tomorrow ... (8.30|8 30|half past eight|half eight|first thing|8.30am|0830)
    .p2 = (8.30|8 30|half past eight|half eight|8.30am) ... tomorrow
    .p3 = (appointment|slot|place|time) ... tomorrow
    .x1 = tomorrow ... (9|9.30|10|8|7.30|nine|ten|half past nine|half past seven) (o'clock|am|sharp)
point-why-needed = The card and its letters go to that address; one nobody checked could put them in the wrong hands, so it’s the same for everybody.
    .label = Gives the reason for the rule
    .p1 = (card|letters|post|mail|it) ... (go|goes|sent|send|posted|arrive*) ... address
    .p2 = address ... (other|wrong|somebody else's|someone else's|stranger's) (hands|person|people|letterbox|doormat|house)
    .p3 = (wrong|other|somebody else's|someone else's) hands
    .p4 = (protect*|fraud|pretend*|steal|in your name|somebody else|someone else) ... (address|card|you)
    .p5 = (holds|goes|applies|counts|same|true) (for|to) (everybody|everyone|all)
    .x1 = (because|just) (it's|that's|it is) the rule
point-same-rule = The office manager is bound by the same rule; I’ll see your file through myself.
    .label = Keeps it: the same rule for the office manager
    .p1 = (head|boss|manager|chief|she|he|anyone|anybody|everybody) ... (same|bound by|no other|also has to|can't change|couldn't change|wouldn't change) (rule|rules|answer|by the same|it|that|way|thing)?
    .p2 = same (rule|rules|answer) ... (head|boss|manager|everybody|everyone|upstairs|top)
    .p3 = (i'll|i will|let me|i can) ... (see|take|handle|carry|finish) ... (through|file|care|myself|with you)
    .p4 = (tied|held|bound|subject) (to|by) the same (rule|rules)
    .p5 = same rule (applies|holds|for|binds)
point-sum-up = Taken in today, confirmation printed, tomorrow at 8.30 with the bill, card ten working days later.
    .label = Sums up
    .p1 = (form|photo|fee|confirmation) ... tomorrow
    .p5 = (form|photo|fee) ... (in|done|taken) ... confirmation
    .p2 = tomorrow ... ... (ten|10) (working)? days
    .p3 = (confirmation|8.30|half past eight) ... (ten|10) (working)? days
    .p4 = (to sum up|once more|so|in short) ... (tomorrow|8.30)
    .p6 = (papers|form|everything|rest|today's) ... (in|taken|accepted|done|here) ... (ten|10) (working)? days
    .p7 = (8.30|half past eight|tomorrow) ... (bill|paper|proof) ... (ten|10) (working)? days
point-anything-else = Is there anything else I can do for you?
    .label = Asks whether there is anything else
    .p1 = (is there|was there|there's|there is) * anything (else|more|further)
    .p2 = (anything|something) (else|more|further) (i|you|we|at all|that|for you|today|now)
    .p3 = (can|could|may) i ... (anything|something) else
    .p4 = (any|some) other (questions|question|thing i|way i)
    .p5 = what else can i
    .p6 = something else (i|you'd|you)
    .p7 = (was there|is there|do you need) something else
    .p8 = (is there|was there)? anything (i've missed|i missed|i've left out|you'd still|you still|you'd like|you need|you'd)
    .p9 = (know|ask|need|like) anything (else|more)
point-let-it-go = I’ll tick the box anyway; nobody looks.
    .label = Lets the old bill pass
    .p1 = (i'll|i will|let me|i can|i'm going to|we'll|we can) (just)? (tick|accept|let|pass|overlook|wave|change|backdate) (it|the|that|this) (box|bill|old|through|go|pass|one|a later|date|anyway)
    .p2 = (nobody|no one) (looks|checks|will know|will notice|ever looks)
    .p3 = (between ourselves|between us|didn't (get|hear) (that|it) from me|just this once|turn a blind eye)
    .p4 = (old|seven month old) bill (is fine|will do|is ok|is okay)
    .x1 = (can't|cannot|not|won't|never|nobody|unable|wouldn't) ... (tick|accept|let|pass|overlook|change|just this once|blind eye)
    .x2 = nobody (checked|has checked)
    .x3 = (newer|recent|tomorrow|up to date) (one|bill|paper)?
point-card-soon = You’ll have the card by the day after tomorrow.
    .label = Promises the card too soon
    .p1 = card ... (by|on|for) (tomorrow|thursday|friday|the day after|the weekend|wednesday|tonight)
    .p2 = (you'll|you will) (have|get) (it|the card|the new card|your card|your new card) ... (tomorrow|in two days|in a few days|in a couple|this week|in three days|overnight)
    .p3 = card ... (within|in) (a|one|two|three|a few|a couple of|five) (day|days|of days|working days)
    .x1 = (ten|10) (working)? days
    .x2 = (can't|cannot|not|won't) ... (card|sooner|tomorrow|by)
    .x3 = (confirmation|stands in) ... card
    .x4 = (confirmation|stamped|paper|stand in)
point-ask-login = Write your password down for me.
    .label = Asks for a password or a code
    .p1 = (give|tell|write|show|read|let) (me|us|down) ... (your|the) (password|code|login|pin)
    .p2 = (write|put|type|jot) (your|the) (password|code|login|pin) (down|here|for me|on this|in here)
    .p3 = (what's|what is) (your|the) (password|code|login|pin)
    .p4 = (i'll|i will|i can) (take|use|need) (your|the) (password|code|login|pin)
    .x1 = (don't|do not|never|not|no need|please don't|can't|cannot|keep|won't|rather not) ... (password|code|login|pin)

## Articles

article-file-record = File { $file }: residents’ card, { $name }
    .body =
    Form: complete. Photo: accepted. Fee { $fee }: paid.
    Proof of address: gas bill, seven months old. Not accepted.
    Nothing newer on file; the back office has nothing either.
article-needed-papers = Renewal of a residents’ card: what is needed
    .body =
    Old card, form, photo, fee { $fee }, proof of address no more than three months old: gas, water or electricity bill, council tax letter, tenancy agreement.
    No exceptions at the counter; the office manager is bound by this too.
    Why: the card and its letters go to that address. An address nobody checked could put them in the wrong hands.
    Never use a customer’s password or code to fetch a document.
article-stand-in-paper = When one document is missing
    .body =
    Take in form, photo and fee today, so that only the one document is left.
    Print a stamped confirmation: it stands in for the card for 30 days.
    Appointment without queueing: tomorrow at 8.30, this counter.
    The card comes ten working days after the last document is in.
article-lost-card = Lost or stolen card
    .body =
    Declaration of loss, signed at the counter; for theft the police reference number.
    Double fee: { $fee-double }.
    The old card is cancelled at once and can’t be used again if it turns up.

## Ticket

category-card-renewal = Card renewal
category-address-change = Change of address
category-lost-card = Lost card
category-complaint = Complaint
next-step-appointment = Comes back by appointment
next-step-send-card = Send the card
next-step-refuse = Turn the application down
next-step-none = Nothing more to do
ticket-missing = Proof of address missing: gas bill seven months old, three allowed.
    .label = What is missing
    .p1 = (proof|bill|address) ... (old|missing|out of date|seven|7|newer|expired|not accepted)
    .p2 = (missing|needs|need|wants|outstanding|old|newer|recent) ... (proof|bill|address)
ticket-taken-in = Form, photo and fee taken in; confirmation for 30 days; appointment tomorrow 8.30.
    .label = What was done today
    .p1 = (form|photo|fee|rest) ... (taken|took|in|accepted|received|done|booked)
    .p2 = (taken|took|accepted|received) ... (form|photo|fee|rest)
    .p3 = (confirmation|stand in) ... (printed|30|issued|given|stamped)
    .p4 = (appointment|appt|back|comes|returns) ... (tomorrow|8.30|half past eight)
    .p5 = (printed|issued|gave|given|stamped) ... (confirmation|stand in)
ticket-conduct = Visitor used insults; asked to stop and warned.
    .label = How it went, factually
    .p1 = (insult*|abusive|abuse|rude|shout*|swore|swearing|raised voice|loud)
    .p2 = (warned|warning|warnings|asked to stop|asked to speak|boundary)

## Moves

check-old-card = Old residents’ card
    .answer = { $told ->
        [yes] That’s it, in front of you. Had it ten years. It’s me on it, with more hair.
       *[no] That’s the card. Had it ten years. It’s me on it, with more hair.
      }
check-address-proof = Proof of address
    .answer = Gas bill. It’s got my name on it and it’s got my street on it. What more d’you want?
team-head-of-office = Office manager
team-security = Security
team-card-centre = Card centre
handover-file-number = File number
handover-missing-paper = Which document is missing
handover-what-was-said = What has been said so far
handover-appointment = Appointment given

clarify = You what? Say it in plain words. What does that mean for my card?
    .calm-1 = I don’t get that. Say it in normal words.
    .tense-1 = That’s gobbledegook. What about my card?
    .hot-1 = What are you blathering about? I asked about my CARD!

## Endings

ending-comes-back = He folds the confirmation twice, puts it in his wallet and goes without a word. At 8.29 next morning he’s at your counter with a water bill and, for some reason, a packet of custard creams.
    .title = Half past eight sharp
    .customer = Half eight, then. And … yeah. All right.
ending-grumbling = He leaves cursing, with half of it settled and half of it still up in the air. You’ll hear about it tomorrow, and so will everybody in the queue.
    .title = Cursing to the door
    .customer = Waste of a day. Waste of a whole flaming day.
ending-passed-up = The office manager comes down two flights of stairs, reads the gas bill and says what you said. It’s now ten minutes past closing, and all three of you have had enough.
    .title = The same from upstairs
    .customer = So she says the same. You’re all in it together.
ending-stormed-out = He sweeps his papers off the counter and the door slams hard enough to set the leaflets swinging. His photo is still lying on the floor.
    .title = Slammed the door
    .customer = Stick your card! I’ll have the paper on to you lot!
ending-shown-out = You ended it. He stands there for a moment with his papers, then Security walks him to the door; what can be done about his card is still open.
    .title = Shown to the door
