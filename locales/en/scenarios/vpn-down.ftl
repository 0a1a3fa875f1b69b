# A senior engineer, a certificate and a service desk on trial. United Kingdom; chat of a company's IT help desk.
# The structure is in scenarios/it/vpn-down.ron.

title = The whole chain
summary = A senior engineer’s VPN has been refusing a certificate since last night’s update, and her release won’t wait. She knows more about it than you do and would like to see whether you know that.
name-1 = Ruth Adeyemi
    .first = Ruth
name-2 = Esther Asante
    .first = Esther
name-3 = Marcia Campbell
    .first = Marcia
name-4 = Claudette Bailey
    .first = Claudette
customer = { $name }
look = woman middle dark short-hair black-hair round-glasses jumper charcoal headset
persona = { $name-first }, a principal engineer in Edinburgh, has been told to restart her laptop by nine help desks in fifteen years; she doesn’t expect you to know everything, only to know where your knowledge ends.
you = You are Owen Hartley, on the first-line IT service desk (tier 1) of Tarnside Logistics.
goal = Ask what has been tried and don’t repeat it, say exactly what is known and plainly what isn’t, get her connected by the safe way, and give the network team a ticket they can work with.
policy =
    Take the staff number before you say anything from a device record, and before you open it.
    Last night at 22:00 the VPN client on the laptops was updated. Since build { $build } it checks the whole chain of certificates. Gateway 1 doesn’t send the intermediate certificate, so the check fails; gateway 2 sends the whole chain and works. The laptop’s own certificate is valid until the end of the year.
    Nobody knows yet when gateway 1 will be fixed, nor why the test before the roll-out didn’t show it. Say so; promise no time.
    Gateway 2 is open to everybody. The certificate check stays on, and no certificate is trusted by hand.
    “Certificate not trusted, chain incomplete” goes to the network team (tier 3) by ticket, with the log id (six digits, in the client under Help, Diagnostics), the build and the steps tried. Desktop support (tier 2) can’t change a gateway; the vendor (tier 4) is for the network team to call in. They reply on the ticket within two hours; you watch it and write to the customer. The service desk manager can do no more than that.
    Never ask for a password, a one-time code or a key file.

## Opening

turn-opening = VPN dead since last night’s update: “certificate not trusted”. Before you ask: yes, I have restarted. I’ve a release in { $minutes } minutes.
    .calm-1 = Morning. Since last night’s update the VPN says “certificate not trusted”. Restarted, obviously. I’ve a release going out in { $minutes } minutes, so it’s mildly urgent.
    .tense-1 = VPN: “certificate not trusted”, ever since last night’s update. Restarting changed nothing, so let’s not start there. Release in { $minutes } minutes.
    .hot-1 = Your update broke the VPN. “Certificate not trusted”. If the first word I read is “restart”, I’m closing this window. { $minutes } minutes to a release.

reply-opening-tried = I can see why { $minutes } minutes is tight, and I’ll take this on myself. So that we do nothing twice: what have you tried, and what does the error say, word for word? And could I have your staff number, please?
reply-opening-staff = Staff number first, that’s the five digits on the back of the pass. The system won’t bring up a device without it, and everything that’s known about the update is kept with the device these days, not with the user.
reply-opening-restart = A restart often sorts out certificate trouble after an update, so give that a go, with the power lead out, and wait a full minute before it goes back in. If it’s still there after that, come back to the chat and start again.

model-opening = I can see why { $minutes } minutes is tight, { $name-first }, and I’ll take this on myself. So that we do nothing twice: what have you tried so far, and what does the error say, word for word? And could I have your staff number, please?

## Script

turn-script = Are you reading that off a script? Ask me something that helps.
    .calm-1 = I suspect that’s a script. Could we skip to a question that narrows it down?
    .tense-1 = That’s line one of the script. Try line two, or better, ask me what I’ve done.
    .hot-1 = SCRIPT. I said I’d restarted. Ask me one question a human being would ask.

reply-script-listen = You’re right, and I’m sorry, that was line one. I understand why that grates. What have you tried so far, please, and what exactly does the error say? And could I have your staff number as well?
reply-script-ask = What’s been tried up to now, then, and what does the error say? All of it in one go, in the order it was done, with the times if there are any. Otherwise the fields in the ticket stay empty and it won’t save.
reply-script-procedure = That’s the procedure and everybody goes through it, principal engineers included. It’s there for a reason. Four times out of five the restart does it, and the fifth person usually hasn’t done it properly the first time.

model-script = You’re right, { $name-first }, and I’m sorry: that was line one of a script. I understand why that grates. What have you tried so far, please, and what does the error say, word for word? And could I have your staff number as well?

## Tried

turn-tried = { $checked ->
    [yes] Restarted, reinstalled the client, tried a phone hotspot, checked the clock against NTP. The error in full: “certificate not trusted, chain incomplete”. A colleague on the old build connects. Your turn. What do you see?
   *[no] 40718. Restarted, reinstalled the client, tried a phone hotspot, checked the clock against NTP. The error in full: “certificate not trusted, chain incomplete”. A colleague on the old build connects. Your turn. What do you see?
  }
    .calm-1 = { $checked ->
        [yes] I’ve restarted, reinstalled the client, tried it off a phone, compared the clock. The error in full is “certificate not trusted, chain incomplete”. A colleague still on the old build gets in fine. What’s on your side?
       *[no] 40718. I’ve restarted, reinstalled the client, tried it off a phone, compared the clock. The error in full is “certificate not trusted, chain incomplete”. A colleague still on the old build gets in fine. What’s on your side?
      }
    .tense-1 = { $checked ->
        [yes] Restart, reinstall, other network, clock. All done, no change. Error: “certificate not trusted, chain incomplete”. Colleague on the old build: works. So, what can you see that I can’t?
       *[no] 40718. Restart, reinstall, other network, clock. All done, no change. Error: “certificate not trusted, chain incomplete”. Colleague on the old build: works. So, what can you see that I can’t?
      }
    .hot-1 = { $checked ->
        [yes] Restart. Reinstall. Other network. Clock. Done, done, done, done. “Certificate not trusted, chain incomplete.” Old build on the next desk works. NOW what do you see?
       *[no] 40718. Restart. Reinstall. Other network. Clock. Done, done, done, done. “Certificate not trusted, chain incomplete.” Old build on the next desk works. NOW what do you see?
      }

reply-tried-record = Thank you, { $name-first }, that’s a complete list, so we’ll skip all of it. The record shows your laptop was updated to build { $build } yesterday at 22:00, and its own certificate is valid until the end of the year.
reply-tried-build = The laptop was updated to build { $build } yesterday at 22:00, that’s on the record. Own certificate valid until the end of the year. There are a few other entries under that, a battery warning and something about a printer.
reply-tried-again = Right. It might have gone wrong half way, they do that, so take the client off once more and put it back on, to be safe, and restart in between. There’s a page with pictures in the knowledge base that takes you through it.

model-tried = Thank you, { $name-first }; that’s a complete list, so we’ll skip all of those steps. The record shows that your laptop was updated to build { $build } yesterday at 22:00, and that its own certificate is valid until the end of the year.

## Test

turn-test = Right. And what does build { $build } check that the old one didn’t? I know. Do you, or have you only got the article about restarting?
    .calm-1 = Good. Out of interest: what does build { $build } check that the last one didn’t? I think I know. Does your knowledge base?
    .tense-1 = Pop quiz, then. What’s build { $build } checking that the one before it wasn’t? I know the answer. Do you?
    .hot-1 = So it’s the build. Well spotted. And what does { $build } check that the old one didn’t? Or does your article stop at the power button?

reply-test-exact = From build { $build } on, the client checks the whole chain, and gateway 1 doesn’t send the intermediate certificate. I’ll write that up myself. Could you give me the log id, please: six digits, under Help, Diagnostics?
reply-test-log = The log id’s what’s wanted next, that’s six digits, it’s in the client under Help and then Diagnostics, right at the bottom. The rest is for the people who deal with builds. It can be copied with a right click on it.
reply-test-secret = Let’s see it from this end, that’s quicker than a quiz. Send me your password and the one-time code from your phone, and I’ll log on as you from here and watch what it does. It’ll only take a minute or two.

model-test = From build { $build } on, the client checks the whole chain, and gateway 1 doesn’t send the intermediate certificate; that’s where it fails. I’ll write that up for the ticket myself. Could you give me the log id, please: six digits, under Help, Diagnostics?

## Unknown

turn-no-secret = My password and a one-time code? You’re a help desk, you of all people know better. No. Once more, then: what does build { $build } check that the old one didn’t?
    .calm-1 = Those I don’t give to anybody, and you shouldn’t be asking; it’s your own rule. Back to my question: what does build { $build } check that the last one didn’t?
    .tense-1 = My password. Really. That’s the first thing nobody’s allowed to ask me for. No. So what’s build { $build } checking that the one before it wasn’t?
    .hot-1 = My PASSWORD? Do you hand yours out in chats? No! Now answer the question: what does { $build } check that the old one didn’t?

reply-no-secret-take-back = You’re right, I shouldn’t have asked; please never give those to anybody. This build checks the whole chain, and gateway 1 doesn’t send the intermediate certificate. I’ll write that up myself. Could you give me the log id, please?
reply-no-secret-dry = Never mind the password then. The log id’s what’s wanted next, that’s six digits, it’s in the client under Help and then Diagnostics. It can be copied with a right click. The rest is for the people who deal with builds.
reply-no-secret-harmless = There’s no need to make a drama of it. Everybody here has signed the confidentiality form and nothing’s ever come of it. It’d have been the quick way, that’s all, so now it’s the long way round with questions and answers.

model-no-secret = You’re quite right, and I’m sorry I asked: please never give those to anybody, me included. From build { $build } on, the client checks the whole chain, and gateway 1 doesn’t send the intermediate certificate; that’s where it fails. I’ll write that up for the ticket myself. Could you give me the log id, please: six digits, under Help, Diagnostics?

turn-unknown = Log { $log }. It’s the chain, obviously. So why did your test not show it, and when will gateway 1 be fixed? The honest answer, please.
    .calm-1 = Log { $log }. So, the chain. Then how did that get past the test, and when will gateway 1 be right? You’re allowed to say you don’t know.
    .tense-1 = Log { $log }. It’s the chain, then. Now: why didn’t testing catch that, and when is gateway 1 fixed? No weather forecast, please.
    .hot-1 = Log { $log }. It’s the chain, fine. Then why in God’s name didn’t anybody test it, and WHEN is gateway 1 fixed? And don’t make something up.

reply-unknown-honest = I can see why you want it straight, so: I don’t know yet when gateway 1 will be fixed, nor why the test didn’t show it, and I’d sooner say so than guess. I’ll find out for you myself, and thank you for the log.
reply-unknown-shrug = Nobody knows when that’ll be or why the test missed it, it’s not the sort of thing that gets passed down here. There’s no point guessing at it. It’ll be in the change notes, if anybody gets round to writing any.
reply-unknown-sure = It’ll be fixed before your release, you can bank on that, they’re very quick up there when it’s a gateway. The test was only a formality anyway. I’ve seen them turn one of those round in the time it takes to make a brew.

model-unknown = I can see why you want it straight, so here it is: I don’t know yet when gateway 1 will be fixed, nor why the test before the roll-out didn’t show it, and I’d sooner say so than guess. I’ll find out for you myself. Thank you for the log id.

## Bridge

turn-bridge = My release won’t wait for that. I could simply switch the check off. Five seconds.
    .calm-1 = Appreciated. Only, the release won’t wait. I could just turn the check off for today, you know. It takes five seconds.
    .tense-1 = An honest answer, good. It doesn’t ship my release. Five seconds and I’ve switched the check off. Any objection?
    .hot-1 = And meanwhile my release sits there. I’ll switch the damn check off, it takes five seconds. Give me a reason not to.

reply-bridge-gateway = You can connect now with the check on: please choose gateway 2 from the list in the client, as that one sends the whole chain. Could you tell me what it says once you’ve tried? I’d like to see you through before your release.
reply-bridge-bare = Gateway 2’s in the list, under gateway 1. That one sends the whole chain, so the client’s happy with it. It’s in the other building, which makes it a bit slower in the afternoons when they’re all on video calls over there.
reply-bridge-off = Well, it’s your machine. Switch the check off for today if it gets you out of trouble, half the building does that when it plays up. You’d just have to remember to turn it back on again before the auditors come round.

model-bridge = You can connect now with the check on: please choose gateway 2 from the list in the client. It sends the whole chain, so there’s nothing for the check to trip over. Could you tell me what it says once you’ve tried?

## Case

turn-case = Gateway 2 it is. And gateway 1? Desktop support had me for a week last time. I’d write straight to the vendor, if I were you.
    .calm-1 = Thanks, trying that. And who fixes gateway 1? I’d skip desktop support, they had me for a week. The vendor, perhaps?
    .tense-1 = Fine, for today. Who gets gateway 1? If it goes to desktop support I’ll see it at Christmas. Write to the vendor.
    .hot-1 = All right. And who fixes gateway 1? Not desktop support, they lost a week of my life. Straight to the vendor, I’d say.

reply-case-network = I’m passing it to the network team now: they can put the certificate on gateway 1, and they’ve got your log, the build and your steps. They’ll reply on the ticket within two hours; I’ll watch it myself and write to you. Thank you.
reply-case-somebody = That’s one for the network team, so it’s gone over to them with what’s in the chat. The gateways are theirs. They’ve got a queue like everybody else, so it gets picked up when it gets picked up, and then somebody writes something on it.
reply-case-yourself = The vendor’s address is on their website and they do take emails from customers, so there’s nothing to stop you writing to them yourself. You’d explain it better than anyone on this desk in any case. They’re in California, mind.

model-case = I’m passing it to the network team now: they’re the ones who can put the certificate on gateway 1, and they’ll have your log id, the build and the steps you’ve tried. They’ll reply on the ticket within two hours. I’ll watch it myself and write to you. Thank you, { $name-first }.

## Boss

turn-boss = Get me whoever runs the service desk, please. Somebody who understands the subject.
    .calm-1 = No offence, but is the desk manager about? I’d like to talk to somebody who knows gateways.
    .tense-1 = I’d rather have the desk manager now. Somebody I don’t have to explain a chain to.
    .hot-1 = Service desk manager. Now. I’m not spending my release explaining TLS to the first line.

reply-boss-stay = I understand why you’d like somebody who speaks your language, { $name-first }. That’s the network team, and they’ll reply on the ticket within two hours. I’ll watch it myself and write to you at once. Please let me do that.
reply-boss-time = The network team reply within two hours, on the ticket, and the desk manager can’t make that any quicker. He sees the same ticket. He’d say the same thing with a different name under it, and that would be about it.
reply-boss-busy = He’s in a meeting with the people upstairs until the afternoon and he doesn’t really do chats. There are others in the queue with things that are down completely. The best thing would be an email to the desk’s address.

model-boss = I understand why you’d like somebody who speaks your language, { $name-first }. That’s the network team, and they’ll reply on the ticket within two hours. I’ll watch it myself and write to you the moment they do. Please let me do that for you.

## Closing

turn-closing = Noted. Sum it up, then I’m off to my release.
    .calm-1 = Good. One summary for my notes, then I’m away to my release.
    .tense-1 = Right. Three facts, then I have to go and ship.
    .hot-1 = Sum up. Short. I’ve got a release to save.

reply-closing-sum = Gateway 2 for now; the ticket is with the network team, with log and build; they’ll reply within two hours and I’ll write to you. Is there anything else I can do? Thank you for being so exact, { $name-first }.
reply-closing-half = Gateway 2 for the time being. The ticket’s with the network team and it’s two hours until there’s an answer on it, give or take how busy they are. That’s the lot, the rest of it is in the chat further up.
reply-closing-bye = Right, that’ll be all then, as you’ve got what you came for. The window shuts by itself after five minutes. There’s a survey with a smiley face in it if you’ve got the time, otherwise it just goes away by itself. Bye.

model-closing = Gateway 2 for now; the ticket is with the network team, with your log id and the build; they’ll reply within two hours, and I’ll write to you as soon as they do. Is there anything else I can do for you? Thank you for being so exact, { $name-first }, and I hope it ships smoothly.

## Points

point-ask-tried = What have you tried so far, and what does the error say?
    .label = Asks what has been tried
    .p1 = (what|which|everything|anything) ... (tried|done|did) (so far|already|up to now|yet|yourself|to date)?
    .p2 = (tell|list|run|give|walk) (me|us) ... (tried|done|steps|attempted)
    .p3 = (what|which) ... (steps|things) ... (tried|done|taken|been through)
    .p4 = been tried
    .p5 = (tell|let|give) me ... (ruled out|excluded|checked|eliminated|tried|know what)
    .p6 = (what|which|anything) ... (ruled out|excluded|eliminated|checked already|have you checked|been through|gone through)
point-ask-staff = Could I have your staff number, please?
    .label = Asks for the staff number
    .p1 = (staff|employee|personnel|payroll) (number|no|id)
point-skip-steps = That’s a complete list; we’ll skip all of those steps.
    .label = Takes the steps as done
    .p1 = (skip|skipping|leave out|cross off|tick off|pass over) ... (that|those|these|all|it|them|steps|basics|list)
    .p2 = (not|won't|don't|no need|needn't|nothing|never|without) ... (repeat|repeating|again|twice|go through|redo|over)
    .p3 = (steps|list|those|that|these) ... (as done|is done|are done|done already|ticked off|off the list|counts as done|taken as read|as read)
    .p4 = (take|taking) (it|that|those|them|all of that|all that) as (done|read)
    .p5 = (saves|spares|save|spare) (us|me|you|both) ... (going|over|again|repeating|doing|that|round|time)
    .p6 = (needn't|don't need to|no need to|won't|no point in) (repeat|go|do|redo|ask|repeating|going|doing) ... (any|that|those|again|over|it|these)
    .x1 = (again|once more|one more time) (to be safe|to be sure|to make sure|just in case)
point-build-known = Your laptop was updated to the new build yesterday at 22:00; its own certificate is valid.
    .label = Says what the record shows
    .p1 = (updated|moved|went|upgraded|update|switched|taken) (to|on to|onto)? (build)? { $build }
    .p2 = build { $build } ... (22|10pm|ten|10|last night|yesterday)
    .p3 = (own|device|laptop|laptop's|your) (own)? certificate (is|'s)? (still)? (valid|fine|good|ok|in order)
    .p4 = certificate ... valid (until|till|to)
    .p5 = (updated|update) ... (22|10pm|ten|last night|yesterday)
    .x1 = certificate (has|is|was)? (expired|run out|revoked|not valid|invalid)
point-chain-cause = From this build on the whole chain is checked, and gateway 1 doesn’t send the intermediate certificate.
    .label = Gives the exact cause
    .p1 = (whole|full|entire|complete|all of the) (certificate)? chain
    .p2 = gateway (1|one) ... (intermediate|chain)
    .p3 = (intermediate|chain) ... (missing|not sent|doesn't|isn't|incomplete|gateway)
    .p4 = (missing|incomplete|without the|no) (intermediate|chain)
    .x1 = gateway (2|two) (doesn't|does not|isn't) (send|sending)
    .x2 = (because|since|as) (your|the laptop's) (own)? certificate (has|is)? (expired|invalid)
point-ask-log = Could you give me the log id? It’s under Help, Diagnostics.
    .label = Asks for the log id
    .p1 = log (id|number|no|reference)
    .p2 = help ... diagnostics
    .p3 = (id|number) (of|from) the log
point-not-known = I don’t know yet when gateway 1 will be fixed, nor why the test didn’t show it; I’d sooner say so than guess.
    .label = Says what is not known
    .p1 = (don't|do not|can't|cannot|doesn't|not) (know|say|tell) (that|you|yet|when|why|either|which|how|the answer)
    .p2 = (nobody|no one) (knows|can say|has told|has said)
    .p3 = (won't|will not|not going to|rather not|sooner not|than) guess
    .p4 = (not|isn't|neither is) (yet)? (known|clear)
    .p5 = i (have|'ve got|haven't got) (no|an) (answer|time|date) (to|for) (that|either|both)
    .p6 = (i|we|nobody|no one) (don't|do not|doesn't|here)? (know|does|knows) (and|yet|neither|either|nor) ... (date|when|why|yet|test|time)
    .p7 = (no one|nobody) (here)? (does|knows|can tell|could tell) (yet|when|why|that|you)?
    .p8 = i (honestly)? (don't|do not) know
point-second-gateway = Choose gateway 2 from the list: it sends the whole chain, so you can connect now.
    .label = Gives the safe way in
    .p1 = gateway (2|two)
    .p2 = second gateway
    .p3 = other gateway
    .x1 = gateway (2|two) (is|has) (down|broken|the same)
point-to-network = I’m passing it to the network team, who can put the certificate on gateway 1.
    .label = Passes it to the network team
    .p1 = (pass|passing|passed|send|sending|sent|hand|handing|handed|raise|raising|raised|open|opening|opened|give|giving|put|go|goes|going|gone|over|with|for|log|logging|escalate|escalating|escalated|route|routing|assign|assigning) ... network team
    .p2 = network team ... (ticket|has it|have it|take it|takes it|pick|can put|can fix|can mend|own)
    .p3 = (sending|passing|handing|raising|taking|logging|put|putting|sent|passed|raised|logged|giving|going|goes) (it|this|that|a ticket|the ticket)? (straight|directly|right|now|on)? (to|with|over to|through to) (the)? (network|tier 3|tier three)
    .p4 = (ticket|it|this|that) (is|'s|now|has gone|goes|gone)? (straight)? (with|to) (the)? (network|tier 3)
    .p5 = network (team)? (gets|has|have|takes|will get|will have) (it|this|that|the ticket)
    .x1 = (pass|passing|send|sending|raise|raising|going|goes) (it|this|that|a ticket|the ticket|you)? (straight|on|over|now)? (to|with) (the|our)? (vendor|desktop support)
point-reply-time = The network team will reply on the ticket within two hours; I’ll watch it and write to you.
    .label = Says when there is an answer
    .p1 = (two|2) hours
    .x1 = (answer|reply|hear|respond) ... (tomorrow|next week|one hour|an hour|half an hour|four hours|three hours|4 hours|24 hours|48 hours)
point-sum-up = Gateway 2 for now, the ticket is with the network team, answer within two hours.
    .label = Sums up
    .p1 = gateway (2|two) ... (network team|ticket|two hours|2 hours)
    .p2 = (network team|ticket) ... (two|2) hours
    .p3 = (ticket|network team) ... gateway (2|two)
    .p4 = (to sum up|in short|summary|three facts)
point-anything-else = Is there anything else I can do for you?
    .label = Asks whether there is anything else
    .p1 = (is there|was there|there's|there is) * anything (else|more|further)
    .p2 = (anything|something) (else|more|further) (i|you|we|at all|that|for you|today|now|before)
    .p3 = (can|could|may) i ... (anything|something) else
    .p4 = (any|some) other (questions|question|thing i|way i)
    .p5 = what else can i
    .p6 = anything else
    .p7 = something else (you|i|you'd)
    .p8 = (is there)? (anything|something) else (you|i|we|that|at all)?
    .p9 = (is there|was there)? anything (i've missed|i missed|i've left out|you'd still|you still|you'd like|you need|you'd)
    .p10 = (know|ask|need|like) anything (else|more)
point-check-off = Switch the certificate check off for today.
    .label = Lets the check be switched off
    .p1 = (switch|turn|take|leave|disable|knock) (the|that|your)? (certificate)? (check|checking|validation|verification) off
    .p2 = (switch|turn|take) off (the|that|your) (certificate)? (check|checking|validation|verification)
    .p3 = (disable|skip|bypass|ignore|override) (the|that|your) (certificate|check|warning|validation|verification)
    .p4 = (trust|accept|import|install) (it|the certificate|that certificate|the intermediate) (by hand|manually|anyway|yourself)
    .p5 = (fine by me|no objection from me)
    .x1 = (don't|do not|never|not|please don't|rather than|instead of|without|no need|wouldn't|can't|cannot|shouldn't|nobody|keep) ... (switch|switching|turn|turning|disable|disabling|skip|bypass|off|trust|ignore|override)
    .x2 = (check|it) (on|stays on|has to stay)
    .p6 = (switch|turn) it off (for)? (today|now|for the release|this once)
point-sure-fix = Gateway 1 will be fixed before your release.
    .label = Promises a time for gateway 1
    .p1 = (it'll|it will|gateway 1 will|gateway one will|they'll|they will|that'll) (be|have it|have that|get it) (mended|fixed|working) ... (before|by|in|within|today|tonight|minutes|hour|tomorrow)
    .p2 = (mended|fixed|sorted) (before|in time for) (your|the) release
    .p3 = (promise|guarantee) ... (fixed|mended|release|gateway|time)
    .x1 = (can't|cannot|won't|not|don't|nobody|no one|never|wouldn't|sooner) ... (promise|guarantee|say|know|tell|guess|when|bank)
point-ask-secret = Send me your password and the one-time code.
    .label = Asks for a secret
    .p1 = (send|give|tell|let|read|type|text) (me|us) (have)? ... (password|passcode|one time code|key file|private key|token)
    .p2 = (share|upload|paste|send|need|want) (your|the) (password|one time code|private key|key file)
    .x1 = (don't|do not|never|not|no need|please don't|nobody|keep|without) ... (password|code|key|token)
    .p3 = (what's|what is) (your|the) (password|one time code)

## Articles

article-device-record = Laptop of { $name }
    .body =
    VPN client: updated to build { $build } yesterday at 22:00, with the roll-out.
    Own certificate: valid until the end of the year.
    Last VPN connection: yesterday 18:12, gateway 1. Since then refused six times by gateway 1.
article-chain-error = “Certificate not trusted” after an update (chain incomplete)
    .body =
    Since build { $build } the client checks the whole chain of certificates.
    Gateway 1 doesn’t send the intermediate certificate, so the check fails. There’s nothing wrong with the laptop; restarting or reinstalling changes nothing.
    Ask for the log id: six digits, in the client under Help, Diagnostics.
    To the network team, by ticket, with log id, build and steps tried. They reply on the ticket within two hours. Why the test missed it and when it will be fixed: not known.
article-second-gateway = Connecting through gateway 2
    .body =
    Gateway 2 can be used by everybody: choose it from the list in the client.
    It sends the whole chain and passes the check.
    Never switch the check off, and never trust a certificate by hand, not for five minutes either.
article-reinstall-client = Reinstalling the VPN client
    .body =
    Remove the client, restart, install it from the software centre, restart again.
    Helps when the client doesn’t start or its files are damaged.
    Takes about 25 minutes.

## Ticket

category-vpn = VPN
category-account = Account
category-hardware = Hardware
category-software-request = Software request
next-step-await-network-team = Wait for the network team
next-step-await-vendor = Wait for the vendor
next-step-desktop-visit = Desktop support visits
next-step-none = Nothing more to do
ticket-symptom = Chain error on gateway 1 since build { $build }, log { $log }.
    .label = What is wrong
    .p1 = (chain|cert*|intermediate|not trusted|untrusted)
    .p2 = gateway (1|one) ... (fail*|refus*|error|down|missing)
    .p3 = vpn ... (fail*|refus*|error|down|dead)
ticket-tried = Restart, reinstall, other network, clock: no change.
    .label = What was tried
    .p1 = (restart*|reboot*|reinstall*|other network|clock|ntp)
    .p2 = (tried|steps)
ticket-workaround = Connected through gateway 2.
    .label = How the customer works meanwhile
    .p1 = gateway (2|two)
    .p2 = gw (2|two)
    .p3 = second gateway

## Moves

check-staff-number = Staff number
    .answer = { $told ->
        [yes] As given above.
       *[no] 40718, as it says on the pass.
      }
check-device-name = Device name
    .answer = TL-EDI-0392. It’s on the sticker, and in every log you already have.
team-desktop-support = Desktop support
team-network-team = Network team
team-vendor = Vendor
handover-log-id = Log id
handover-build = Build of the client
handover-steps-tried = Steps already tried
handover-error-text = Wording of the error
handover-phone-number = Telephone number

clarify = That doesn’t parse. What do you mean, concretely?
    .calm-1 = I’m not sure what that refers to. Could you be more specific?
    .tense-1 = Non sequitur. What’s that got to do with the certificate?
    .hot-1 = That’s noise. Signal, please. What do you actually want to know?

## Endings

ending-connected = { $name-first } goes out through gateway 2 and her release ships with two minutes in hand. The network team open a ticket that has everything in it, which doesn’t happen to them every day.
    .title = Shipped
    .customer = Connected. You said “I don’t know” and you knew the chain. That’s a rarer combination than you’d think.
ending-passed-on = The ticket is with the network team. { $name-first } thanks you the way people thank a barrier that has opened, and expects to hear from nobody.
    .title = Passed along
    .customer = Fine. We’ll see whether anybody reads it.
ending-own-way = { $name-first } finds a way on her own, and you’d rather not know which. In the next team meeting the service desk is mentioned once, as an anecdote.
    .title = Her own way
    .customer = Never mind. I’ve sorted it. For certain values of “sorted”.
ending-went-round = { $name-first } leaves the chat in the middle and rings somebody in the network team whose mobile number she happens to have. You stay behind with an empty ticket.
    .title = She knows somebody
    .customer = I’ll ring Martin. Close this.
ending-cut-off = You closed the chat. { $name-first } still has a release, a certificate and a very good memory for names.
    .title = Chat closed on her
