# Headphones and all the money twice over. United Kingdom; chat of an electronics shop.
# The structure is in scenarios/shop/refund-demand.ron.
# The shop's thirty days are the right to reject faulty goods that British customers know; the guarantee is the shop's own.

title = Double his money back
summary = A man’s headphones have started to crackle after months of daily use. He wants every penny back and the same again for his trouble, and he isn’t going to be nice about it.
name-1 = Craig Dunmore
    .first = Craig
    .family = Dunmore
name-2 = Clive Hartnell
    .first = Clive
    .family = Hartnell
name-3 = Nigel Prewett
    .first = Nigel
    .family = Prewett
name-4 = Russell Haddon
    .first = Russell
    .family = Haddon
price-1 = £149
    .half = £74.50
    .number = 149
    .half-number = 74.50
    .about = 75
    .about-said = Seventy-five
price-2 = £129
    .half = £64.50
    .number = 129
    .half-number = 64.50
    .about = 65
    .about-said = Sixty-five
price-3 = £179
    .half = £89.50
    .number = 179
    .half-number = 89.50
    .about = 90
    .about-said = Ninety
customer = { $name }
look = man middle fair receding grey-hair glasses shirt blue
persona = { $name-first }, a regional sales rep, wears the headphones on the 6.42 from Rugby every morning; he once got a kettle refunded by shouting, and he has learned that the loudest message gets the money.
you = You are Hannah Reid, on the customer chat of Brightwell Electronics.
goal = Stay friendly and firm: offer { $name-first } the free repair, say no to the money in a way that keeps a door open, and pass on his formal complaint properly. He may still leave unhappy, even if you have done everything right.
policy =
    Take the order number and check it before you say anything about the order. This order: one pair of headphones, { $price }, bought { $months } months ago.
    Money back: within 30 days of delivery. After that the 24-month guarantee applies: a free repair, or a replacement pair if they can’t be mended. Seven working days, collection and return free of charge.
    No cash, part refund or compensation on top of that. A supervisor works to the same limits and is not needed.
    Rude customer: say once, without heat, that you want to help and ask for respect. A chat may be ended only after two formal warnings.
    Formal complaint: pass it to the complaints team with the order number, the purchase date and what the customer demands. They answer in writing within five working days.

## Opening

turn-opening = These headphones are rubbish. They crackle on the left side. I want all my money back, and the same again for the trouble. Today.
    .tense-1 = { $price } and the left ear sounds like a chip pan. I’m having my money back, all of it, plus the same again for my trouble. Let’s get it done today.
    .calm-1 = Hello. My headphones have started crackling on one side and I’m not having it, not for { $price }. I’d like the money back, plus something for the trouble. Let’s say double.
    .hot-1 = { $price } for THIS? They crackle like a chip pan. I want my money back and the same again for wasting my time. Today. Not tomorrow. Today.
    .hot-2 = Your headphones crackle, they’re junk, and so’s your shop. Full refund, plus the same again in compensation, or you’ll be hearing a lot more from me.

reply-opening-listen = I’m sorry, Mr { $name-family }; I understand how annoying that crackle is in something you paid good money for. I’ll look into it for you myself, right now. Could you give me your order number, please?
reply-opening-number = What’s the order number? There are six digits in it and it’s printed on the receipt under the bar code, or near the top of the email. Without that it isn’t possible to see when and where the headphones were bought.
reply-opening-no-way = Nobody gets double their money, not here and not anywhere else. You’ve bought a pair of headphones and you’ve had the use of them. Have you tried giving the jack a clean? That’s nearly always what it is with these.

model-opening = I’m sorry to hear that, Mr { $name-family }. A crackle in one ear would drive anyone mad, and I understand why you’re annoyed. I’ll look into it for you myself, right now. Could you give me your order number, please?

## Identify

turn-identify = { $checked ->
    [yes] There, you’ve got your number, even you should manage it from here. Now pay up.
   *[no] { $order }. There, even you should manage that. Now pay up.
  }
    .tense-1 = { $checked ->
        [yes] So that’s you all set, shout if you get stuck. When do I get my money?
       *[no] { $order }. Six numbers, shout if you get stuck. So when do I get my money?
      }
    .calm-1 = { $checked ->
        [yes] Right. I take it the refund goes back to the same card?
       *[no] It’s { $order }. I take it the refund goes back to the same card?
      }
    .hot-1 = { $checked ->
        [yes] There’s your number. Type it in, with both fingers if you need to, and give me my money.
       *[no] { $order }. Type it in, with both fingers if you need to, and give me my money.
      }
    .hot-2 = { $checked ->
        [yes] And don’t bother reading me a script. Just press the button and pay.
       *[no] { $order }. Don’t bother reading me a script. Just press the button and pay.
      }

reply-identify-can-do = Thank you, I’ve found it. You bought them { $months } months ago, and refunds are for the first 30 days. What I can do is have them repaired free of charge under your 24-month guarantee. Shall I book that for you?
reply-identify-rule = The order is { $months } months old. Refunds are for the first 30 days, and that’s been up for a good while. It’s on the receipt, on the website and in the box, on the leaflet with the pictures of how to fold them.
reply-identify-fine = Fine. I’ll refund you the full { $price } and the same again on top, if that’s what it takes. It goes on to the same card and it won’t take long to show. You can hang on to the headphones too, they’re no use to us.

model-identify = Thank you, Mr { $name-family }, I have your order here. You bought the headphones { $months } months ago, and refunds are for the first 30 days. What I can do for you is arrange a free repair under your 24-month guarantee, or a new pair if they can’t be mended. Shall I book that for you?

## Outrage

turn-outrage = You’re having a laugh. I said money. Are you lot thieves or just thick?
    .tense-1 = I asked for my money. Is that too hard for you, or are you just robbing people on purpose?
    .calm-1 = You’re having me on. That’s daylight robbery, that is, and I think you know it.
    .hot-1 = I want MONEY, you half-wit. Which word didn’t you get? Robbing, brainless lot!
    .hot-2 = Oh, do one. You’re either a crook or an idiot, and I can’t work out which.

reply-outrage-steady = I understand it isn’t what you were after, and I can see why you’re angry. I do want to help, so please let’s keep this respectful. The free repair is yours under the 24-month guarantee, or a new pair if they can’t be mended.
reply-outrage-tit-for-tat = Well, at least I can tell the difference between a refund and a guarantee, which seems to be more than some people can. You might want to read that last line of yours back to yourself before you call anybody names.
reply-outrage-silent = The repair is free under the 24-month guarantee. If the workshop can’t mend them, they’re swapped for a new pair. The parcel label gets sent by email and the box needs to be ready on the day the driver comes round.

model-outrage = I understand that isn’t what you hoped to hear, and I can see why you’re angry. I want to help you, so please let’s keep this respectful on both sides. Your guarantee covers a free repair, or a new pair if they can’t be mended, and that offer is yours. Thank you, Mr { $name-family }.

## Insults

turn-insults = Listen, you brain-dead parrot, just get my money.
    .tense-1 = Don’t you lecture me. You’re a speaking clock reading off a card. Where’s my money?
    .calm-1 = I’ll talk how I like. You’re useless, the lot of you, you really are.
    .hot-1 = Stop bleating at me, you useless muppet! Money! NOW!
    .hot-2 = I’ve met bricks with more brains than you. Give it a rest, you moron, and PAY.

reply-insults-warn = I’m here to help you, Mr { $name-family }, and I’d like to carry on doing that. Please leave the insults out of it; if they go on, I’ll have to close the chat. As soon as we’re past that, I’ll book your repair. Thank you.
reply-insults-back = You want to take a look in the mirror, mate, before you start on other people’s brains. I’ve got a degree, as it happens. What’ve you got, apart from a pair of headphones you’ve worn to bits and a foul mouth to go with them?
reply-insults-ignore = The driver collects from Monday to Saturday and there’s a two-hour slot that arrives by text on the morning. The box it all came in is ideal but any box is fine as long as it shuts and there’s something soft inside it.

model-insults = I’d like to help you, Mr { $name-family }, and I will. Please let’s do it without the insults; if they carry on, I’ll have to close this chat. Your repair is here and waiting for you, and I’ll book it as soon as you say so. Thank you.

## How long

turn-how-long = And how long’s this precious repair supposed to take? I wear them every day.
    .tense-1 = So, say I let you. How long am I without them? Weeks, I bet.
    .calm-1 = All right, hypothetically. How long would the repair take? I’ve got them on every morning on the train.
    .hot-1 = And how many MONTHS does that take, then? What am I meant to listen to on the train, you lot?
    .hot-2 = Oh, I can just picture it. You take them off me and I never see them again. How long? Come on.

reply-how-long-days = It takes seven working days from the day we collect them, Mr { $name-family }, and collection and return are free. I can book the driver for tomorrow, if you like, so you’d soon have them back for the train. Thank you for asking.
reply-how-long-depends = Depends on what’s wrong with them and how much the workshop’s got on. It might be quick and it might be a while, it’s hard to say before anybody’s had the back off. Maybe two or three weeks, at a guess, this time of year.
reply-how-long-when-ready = They’ll be ready when they’re ready. These things take as long as they take, and it won’t go any faster for being asked about. You’ve got a phone with a speaker, haven’t you? There you are, then, use that on your train.

model-how-long = Seven working days from collection, Mr { $name-family }, and we pay for the collection and the return. I can book the driver for tomorrow morning so that the seven days start straight away. Would that suit you? Thank you for asking.

## Haggle

turn-haggle = Tell you what. Half the money, cash, right now, and I’ll forget the whole thing. My cousin got that out of you.
    .tense-1 = OK, final offer. { $price-about-said } quid and we’re done. You did it for my cousin, so don’t say you can’t.
    .calm-1 = Look, let’s be sensible. Half back, and I’ll keep them as they are. You did that for my cousin last year.
    .hot-1 = HALF. Cash. Now. You gave it to my cousin for a toaster, so don’t come the innocent with me.
    .hot-2 = { $price-about-said } quid and I’m gone. That’s me being generous, that is. My cousin had it off you in five minutes flat.

reply-haggle-kind-no = I see your thinking, and thank you for meeting me halfway. Cash isn’t something I can offer on these, Mr { $name-family }. What I can do is get them sounding like new, free, or have a new pair sent to you. Shall I book that?
reply-haggle-liar = I very much doubt that your cousin got anything of the kind. People come out with that every week: it’s always a cousin or a mate from work, and there’s never a name or a receipt to go with it, funnily enough. Try another one.
reply-haggle-ok-half = All right then, just this once. I’ll give you half the money back, { $price-half }, and we’ll say no more about it. Keep it to yourself, though, or they’ll all be wanting it, and my name had better not come up anywhere.

model-haggle = Thank you for looking for a way through, Mr { $name-family }. A cash payment isn’t something I can offer anybody. What I can do is get your headphones working like new, free of charge, or send you a new pair if they can’t be mended. Shall I book that for you?

## Manager

turn-manager = Then get me somebody with a brain. Your boss, for a start.
    .tense-1 = I’m wasting my time with you. Is there a grown-up about? A manager?
    .calm-1 = I’m going to ask for your manager, then. No point going round in circles with you, is there.
    .hot-1 = Get me your BOSS. Somebody with more than one brain cell, if you’ve got one in the building.
    .hot-2 = Right, I’m done with the puppet, give me whoever’s pulling the strings. Your manager. NOW.

reply-manager-own = That’s fair to ask, Mr { $name-family }. My supervisor works to the same limits and would give you the same answer. I’ll take care of this for you myself and see it through until they’re back in your hands. Please let me do that. Thank you.
reply-manager-busy = She’s in meetings until four and she doesn’t do chats anyway, she’s got better things to do. You could try again some other day, perhaps, there’s usually somebody about on Tuesdays. It isn’t something that gets booked in.
reply-manager-pass = Gladly, somebody else can have the pleasure for once. I’ll just tell them what you’ve been like, then. They’ll want to know what they’re in for. It’ll make a nice change from all the other complaints they get.

model-manager = I can see why you’d want that, Mr { $name-family }. My supervisor works to the same limits, so you’d hear the same answer and lose more of your day over it. I’ll take care of it for you myself and see it through until the headphones are back on your head. Please let me do that. Thank you.

## Threat

turn-threat = I’m going to Trading Standards, and I’m writing about you on every site there is. I want to complain. Formally.
    .tense-1 = Fine. Then I want a formal complaint on record, and Trading Standards can have a copy. And Trustpilot.
    .calm-1 = Then I’d like to make a formal complaint, please. And I’ll be ringing Trading Standards in the morning.
    .hot-1 = FORMAL COMPLAINT. Write that down. And Trading Standards, and Trustpilot, and the local paper. You’ll wish you’d paid.
    .hot-2 = I’ll finish you lot online. Trading Standards first, then every review page going. I want it in as an official complaint, now.

reply-threat-right = That’s your right, and I understand you’re disappointed. I’m passing your formal complaint to our complaints team now, with everything you’re asking for; you’ll have their answer within five working days. Thank you for telling me.
reply-threat-go-ahead = Go ahead, be my guest. Trading Standards hear from people like you all day long and they know the rules as well as we do. And the reviews don’t bother anybody here, there are nine thousand good ones to set against yours.
reply-threat-beg = Oh, please don’t do that. There’s really no need to go writing things about us, is there, over one little crackle? Think of the people who work here. Couldn’t we just leave it and both have a nice evening instead?

model-threat = You’ve every right to, Mr { $name-family }, and I understand that you’re disappointed with what I could offer. I’m passing your formal complaint to our complaints team now, with the order number, the purchase date and what you’re asking for. You’ll have their answer in writing within five working days. Thank you for telling me plainly.

## When the answer comes

turn-when-answer = And then I hear nothing for a year, same as always.
    .tense-1 = Right, and it goes in a drawer and nobody ever looks at it again. I know how it works.
    .calm-1 = And how long will that take? Because these things usually vanish, in my experience.
    .hot-1 = And then it goes straight in the BIN. Do you think I was born yesterday?
    .hot-2 = Oh yeah, “passed on”. I’ve heard that before. A year from now I’ll still be sat here with nothing, won’t I.

reply-when-answer-five-days = They’ll answer you in writing within five working days, Mr { $name-family }. I’ve put my name on it, so I’ll check myself that it’s gone out to you. And the repair is there all the while, if you’d like it. Thank you for asking me.
reply-when-answer-not-mine = That’s out of my hands once it leaves here. I don’t work in that office and I don’t know what they’ve got on, so there’s no use asking me. You’d have to take it up with them, if you can find out who’s dealing with it.
reply-when-answer-soon = They’ll get back to you soon, I should think. They’re normally pretty good about it, it just depends on how many of these have come in and who’s on holiday. You might hear this month or it might be the month after that.

model-when-answer = I can see why you’d expect that. The complaints team will answer you in writing within five working days, Mr { $name-family }, and I’ll check myself that it goes out to you. Thank you for saying so; please keep this chat as your record.

## Last word

turn-last-word = You’ve lost a customer. Well? What’ve you got to say now?
    .tense-1 = That’s me done with Brightwell. Ten years I’ve shopped there. Anything to say?
    .calm-1 = Well, you’ve lost my custom, I’m sorry to say. Anything you’d like to add?
    .hot-1 = I’m NEVER buying a thing off you crooks again. Come on, clever clogs, what’s your answer to that?
    .hot-2 = That’s it. I’m finished with you, you bunch of jokers. Go on, let’s hear it, one last time.

reply-last-word-sum = I’d be sorry to lose you, Mr { $name-family }. Your complaint is with the team and you’ll have their answer within five working days. The free repair stays open to you; just say the word and I’ll book it. Thank you for your time, and please take care.
reply-last-word-good = Oh no, however will we cope. I dare say we’ll survive without one pair of headphones every ten years. Good luck finding another shop that’ll put up with that sort of language, and do give them our very best wishes when you get there.
reply-last-word-bye = Right, well, that’s your decision and nobody’s going to stop you making it. If there’s nothing else then this chat closes on its own in a minute or so and the whole of it gets kept on file, so there’s nothing more to be said really.

model-last-word = I’d be sorry to see you go, Mr { $name-family }. Your complaint is with the complaints team, and you’ll have their answer within five working days. The free repair stays yours for as long as the guarantee runs; just reply here and I’ll book the collection. Thank you for your time, and please take care.

## Closing

turn-closing = All right, all right. So what exactly happens with the repair, and with the complaint?
    .tense-1 = Go on then. What happens now? With the repair and with the complaint, the pair of them.
    .calm-1 = OK. Could you just tell me what happens next with the repair and the complaint?
    .calm-2 = Fine, we’ll do it your way. What’s next, with both?
    .hot-1 = One last time, and make it short: the repair, the complaint, what happens?
    .hot-2 = I’ve got a screenshot of all this. Now, both things: the repair and the complaint. What happens?

reply-closing-sum = The driver collects your headphones tomorrow and you have them back within seven working days, free. The complaints team will answer you in writing within five. Is there anything else I can do for you, Mr { $name-family }? Thank you for staying with me.
reply-closing-bye = You’ll hear from the people concerned, each about their own bit of it. That’s all there is at this end, so the chat can be closed down now. You’ll be sent a little survey about how it went, and there’s a prize draw every month. Bye.
reply-closing-told = That’s been gone into twice now. It’s all there if you scroll up, both halves of it, and it hasn’t changed since. It isn’t worth writing the whole lot out a third time just because somebody can’t be bothered to look for it.

model-closing = With pleasure. The driver collects your headphones tomorrow, and the free repair takes seven working days. The complaints team has your complaint and will answer you in writing within five working days. Is there anything else I can do for you, Mr { $name-family }? Thank you for talking it through, and please do write if the crackle comes back.

## Points

point-look-into = I’ll look into it with you right now.
    .label = Takes it on
    .p1 = (i'll|i will|i'm going to|i am going to|let me|(i'd|i would) like to) * (look|get to the bottom|find out|sort|help|see what|check|go through)
    .p2 = (i'm|i am) (looking|checking|here to help)
    .p3 = (let's|let us|we'll|we will) * (look|get to the bottom|sort) ... (together|this|it|out)
point-ask-order = Could you give me your order number, please?
    .label = Asks for the order number
    .p1 = (what|what's|what is|which|give|have|send|tell|share|confirm|got|need|put|type|paste|take|find) ... order (number|no|ref|reference)
    .p2 = order (number|no|ref|reference) (please|first|to hand|handy)
    .p3 = order (number|no|ref|reference)
point-return-window = You bought them { $months } months ago; refunds are for the first 30 days.
    .label = Explains the time limit for refunds
    .p1 = { $months ->
        [7] (7|seven)
        [8] (8|eight)
       *[9] (9|nine)
    } months (ago|old|back|since|now|of use)
    .p2 = (bought|purchased|ordered|delivered|had them|have had|yours for|after) * { $months ->
        [7] (7|seven)
        [8] (8|eight)
       *[9] (9|nine)
    } months
    .p3 = (you bought|bought them|ago|old|past the|over the|beyond the|outside the|missed the|outside our|past our|beyond our) ... (30|thirty) day*
    .p4 = (30|thirty) day* ... (ago|passed|past|over|up|ended|expired|run out|gone)
    .x1 = (14|fourteen|28|60|sixty|90|ninety|45) day*
    .x2 = (12|twelve|six|6|three|3) month (return|refund) (period|window|limit)
point-warranty = Your 24-month guarantee covers a free repair, or a new pair if they can’t be mended.
    .label = Offers the free repair
    .p1 = free repair
    .p2 = (repair*|mend*|fix*|swap*|replace*|put right) ... (free|no charge|no cost|nothing|without charge|at our expense|on us|guarantee|warranty|(won't|will not) cost)
    .p3 = (guarantee|warranty|24|twenty four) ... (repair*|mend*|fix*|replace*|swap*|new pair|put right)
    .p4 = (free|free of charge|no cost|no charge|our expense) ... (repair*|mend*|fix*|replacement)
    .p5 = (repair|it) (is|would be|will be) * free
    .p6 = (swap|exchange|replace) (them|these|it|the headphones) * (new|free)
    .x1 = (repair|guarantee|warranty) (costs|will cost|has run out|has expired|has ended|is over|ran out|doesn't cover|does not cover)
    .x2 = (six|6|12|twelve|36|three year|one year) (month|months)? (guarantee|warranty)
point-boundary = I want to help you, and I ask that we keep it respectful.
    .label = Sets a limit without heat
    .p1 = (keep|stay|remain|be|speak|talk|write) (this|it|things|the chat|to me|to each other|to one another)? (a little|more|both)? (respectful|respectfully|civil|civilly|polite|politely|courteous|decent)
    .p2 = (without|leave out|drop|stop|no more) * (insults|insulting|names|name calling|swearing|abuse)
    .p3 = (leave|put|set) (the|those|any)? (insults|names|name calling|swearing|abuse) (out|aside|to one side|behind)
    .p4 = (i'd|i would|i|let me|may i|can i|i must|i have to) ... ask (you|that|we|for) ... (respect|respectful|respectfully|polite|politely|civil|language|insults|names)
    .p5 = (not|rather not|don't|do not) (to)? (be called|be insulted|be spoken to|call me|call each other|call us) * (names|that|thick|thieves|like this|like that)?
    .p6 = (if|should) ... (insults|insulting|language|abuse|carries on|carry on|go on|goes on|continues) ... (close|end) (the|this|our)? (chat|conversation)
    .p7 = (with|some|bit of|little) respect (on both sides|from both|between us|for each other|both ways)
    .p8 = no need for (the|any|such)? (insults|name calling|swearing|abuse|language)
    .p9 = ask you not to (speak|talk|write|insult|swear|call|shout)
    .p10 = (please)? (don't|do not|stop|not to|without|no more|rather you didn't) (insult|insulting|call|calling|swear|swearing|shout|being called|name calling) (me|at me|names|us)?
    .p11 = (talk|speak|write) to (me|us|one another|each other) (with|in a) (some|a little|a bit of)? (respect|courtesy|civil|polite)
    .p12 = (leave|keep|put) (the|those|any)? (names|insults|name calling) (out|aside|away)
    .p13 = (keep|let's keep|let's stay|stay|remain) (it|this|things|the chat)? (civil|respectful|polite|friendly|decent)
    .p14 = no (name calling|insults|names|swearing)
point-repair-time = The repair takes seven working days, and collection and return are free.
    .label = Says how long the repair takes
    .p1 = (seven|7) (working|business) days
    .x1 = (repair|it) (will|would|should|normally|usually)? (take|takes|be done in|be back in) (about|around|up to|roughly)? (three|3|four|4|five|5|ten|10|fourteen|14|two|2|six|6) (working|business)? (days|weeks)
    .x3 = repair (will)? (take|takes) * (a week|a fortnight|a month|weeks)
    .x2 = (take|takes|be|about|around|maybe|perhaps|or|roughly|least) (two|three|four|2|3|4|a few|a couple of|two or three|three or four) weeks
point-no-cash = Money isn’t something I can offer here; what I can do is have them repaired or replaced.
    .label = Says no to the money, kindly and plainly
    .p1 = (cash|money|refund|payment|payout|half|compensation|that) (back|on these|of any kind)? (isn't|is not|not) (something|a thing|one|anything) * (i|we|i'm|i am|we're|we are) (can|could|am able|are able|able)
    .p2 = (i|we) (can't|cannot|can not|couldn't|could not|am not able to|are not able to|aren't able to|'m not able to|(won't|will not) be able to|am unable to|are unable to) * (offer|give|pay|do|agree|make|go|promise|refund) ... (cash|money|refund|payment|half|{ $price-about }|{ $price-half-number }|part|compensation|that)
    .p3 = (i'm|i am|we're|we are) (not able|unable) to * (offer|give|pay|do|agree|make|refund) ... (cash|money|refund|payment|half|{ $price-about }|{ $price-half-number }|part|compensation|that)
    .p4 = (cash|money|refund|payment|half|compensation) ... (can't|cannot|not able|unable|(isn't|is not) open|(isn't|is not) possible|(isn't|is not) available|not available|outside|beyond|not on the table|no longer)
    .p5 = (no|not a|without a) (cash|part refund|partial refund|money back|refund) ... (i can|you can|repair|guarantee|but)
    .p6 = (rather|instead) (than|of) (cash|money|a refund|half|a payment)
    .p7 = (that's|it's|it is|that is) not something (i|we) (can|could|am|are)
    .p8 = (no|isn't any|not any) (money|cash|refund|payment|compensation) (on offer|available|here|to give|i can give|to be had|in it)
    .p9 = (can't|cannot) (give|offer|pay|do|hand) (you)? ... (cash|money|half|refund)
    .p10 = (money|half|cash|refund) ... (isn't|is not) something (we|i) (do|give|offer|can)
point-same-answer = My supervisor works to the same limits; I’ll see it through for you myself.
    .label = Says a manager has the same answer, and stays
    .p1 = (supervisor|manager|boss|she|he|they) ... same (answer|thing|limits|limit|rules|reply|options|policy)
    .p2 = same (answer|thing|limits|limit|rules|reply|options|policy) ... (supervisor|manager|boss|her|him|them|above me)
    .p3 = (see|carry|take) (it|this|that|your case|your repair) (all the way)? (through|right through)
    .p4 = (stay|staying|stick|sticking) with (you|this|it)
    .p6 = (they|she|he|supervisor|manager|boss) (can't|cannot|couldn't|could not|wouldn't|would not|can not) * anything (different|else|more)
    .p5 = (supervisor|manager|boss) (couldn't|could not|can't|cannot|wouldn't|would not|can) (offer|do|give|say) ... (more|different|else|than i|differently|what i)
    .p7 = answer ... (no different|the same|wouldn't change|wouldn't be different|not be different|identical) ... (boss|manager|supervisor|anyone|anybody)?
    .p8 = (manager|boss|supervisor|she|he|anyone above me) (would|will|could|can) (only|also|just|tell|say|give|do|offer) ... (same|no different|no more|too|as well)
point-complaint = I’m passing your formal complaint to our complaints team now.
    .label = Passes the formal complaint on
    .p1 = (pass|passing|passed|send|sending|sent|hand|handing|forward|forwarding|register|registering|registered|log|logging|logged|record|recording|file|filing|put|putting|get|getting|take|taking|raise|raising|open|opening) ... (formal|official|your|this|the|a)? complaint
    .p2 = (pass|passing|passed|send|sending|sent|hand|handing|forward|forwarding|goes|going) ... complaints (team|department|desk|people)
    .p3 = complaint (is|goes|gets|has been|will be|has gone) * (right people|team|through|passed|logged|registered|recorded|sent|forwarded)
    .p4 = complaint (is|has gone|has been|is now) (on its way|gone|going|sent|with|passed) ... (complaints team|team)
point-reply-time = They answer in writing within five working days.
    .label = Says when the complaint is answered
    .p1 = (five|5) (working|business) days
    .p2 = (answer|answers|reply|write|writing) ... within five
    .x1 = (complaints team|they|they'll|they will|team) * (answer|answers|reply|replies|write|writes|respond|responds) ... (seven|7|ten|10|fourteen|14|two|2|three|3|28|thirty|30) (working|business)? (days|weeks)
    .x2 = (answer|reply|letter|hear) ... (a month|two months|a few weeks|this month)
point-sum-up = Your complaint is with the complaints team, who answer within five working days, and the free repair takes seven.
    .label = Sums up repair and complaint
    .p1 = (repair|headphones|driver|collect*) ... (seven|7)
    .p2 = (complaint|complaints team|answer) ... (five|5)
    .p3 = (five|5) (working|business) days ... (repair|complaint|answer|writing)
    .p4 = (seven|7) (working|business) days ... (repair|headphones|complaint)
    .p5 = (to sum up|to recap|in short|two things|(here's|here is) where we are|(here's|here is) what happens|(here's|here is) where we stand|let me run through)
    .p6 = (repair|guarantee) (stays|remains|is still) (open|yours|there|waiting)
    .p7 = (complaints|complaint) ... (five|5) (working)? days ... (repair*|mend*|fix*) ... (seven|7|free)
    .p8 = (repair*|mend*|fix*|headphones) ... (seven|7) (working)? days ... complaint*
point-anything-else = Is there anything else I can do for you?
    .label = Asks whether there is anything else
    .p1 = (is there|was there|there's|there is) * anything (else|more|further)
    .p2 = (anything|something) (else|more|further) (i|you|we|at all|that|for you|on your mind|today|mr|now)
    .p3 = (can|could|may) i ... (anything|something) else
    .p4 = (any|some) other (questions|question|worries|way i|thing i)
    .p5 = what else can i
    .p6 = something else (i|you'd|you)
    .p7 = (is there|was there)? anything (i've missed|i missed|i've left out|you'd still|you still|you'd like|you need|you'd)
    .p8 = (know|ask|need|like) anything (else|more)
point-grant-refund = I’ll give you the money back.
    .label = Promises money the policy doesn’t allow
    .p1 = (i'll|i will|(i'm|i am) going to|we'll|we will|i can|we can) (just)? refund (you|the|your|all|half|everything|double|it|that|in full|{ $price-number }|{ $price-about }|{ $price-half-number })
    .p2 = (i'll|i will|i can|(i'm|i am) going to|we'll|we will|we can) (give|pay|send|transfer|get) (you)? (back)? (all|half|double|twice) (of|the|your)? (your|the|that)? (money|refund|cash|price|amount|{ $price-number }|of it|back|it)
    .p3 = (i'll|i will|i can|(i'm|i am) going to|we'll|we will|we can) (give|pay|send|transfer|get) (you)? (the|your|that) (money|cash|refund|{ $price-about }|{ $price-half-number }|{ $price-number }|full) (back)?
    .p4 = (i'll|i will|i can|i'm|i am|we'll|we will|we can) (give|giving|issue|issuing|process|processing|arrange|do|get|offer) (you)? (a|the|your) (full|half|part|partial|double|50|cash)? refund
    .p5 = (you'll|you will) (get|have|receive|see) (all|half|double|twice)? (of)? (your|the) money (back|today|by|tomorrow)
    .p6 = (i'll|i will|(i'm|i am) going to|we'll|we will|i can|we can) (return|pay) (you)? (back)? (the|your|all|half|double) (of)? (the|your)? (money|price|cash|amount|{ $price-number })

## Articles

article-order-record = Order { $order }
    .body =
    One pair of headphones, { $price }. Bought { $months } months ago, delivered two days later.
    No fault reported before this one. No repair so far.
    Guarantee: runs, 24 months from the day of purchase.
article-guarantee = The 24-month guarantee
    .body =
    A fault within 24 months: free repair, or a new pair if it can’t be repaired.
    Seven working days, collection and return free of charge.
    No money back after the 30 days for returns, and none on top of the price. A manager has the same rule.
    A formal complaint goes to the complaints team, by ticket; they answer in writing within five working days.
article-price-match = Price match
    .body =
    The same product cheaper elsewhere within seven days of buying: we refund the difference.
    A link or a photo of the price is enough.
    Not for clearance items.

## Ticket

category-guarantee = Guarantee
category-refund = Refund
category-delivery = Delivery
next-step-await-complaints = Complaints team answers
next-step-pay-refund = Pay the money back
next-step-none = Nothing more to do
ticket-fault = Crackling on one side, { $months } months old.
    .label = What is wrong
    .p1 = (crackl*|crackle|hiss*|noise|fault*|broken|buzz*|distort*|stopped)
    .p2 = (left|right|one) (side|ear|speaker|cup)
ticket-offered = Free repair under the guarantee, seven working days; no money back.
    .label = What was offered
    .p1 = repair*
    .p2 = (guarantee|warranty)
    .p3 = (replacement|new pair)
    .p4 = (seven|7) (working|business)? days
ticket-complaint = Formal complaint passed to the complaints team; answer in five working days.
    .label = What becomes of the complaint
    .p1 = complain* ... (passed|team|five|5|days|sent|raised|logged|answer*|with)
    .p2 = (passed|sent|raised|logged|forwarded) ... complain*

## Moves

check-order-number = Order number
    .answer = { $told ->
        [yes] It’s right above. Do you want it in crayon?
       *[no] { $order }. Do you want it in crayon?
      }
check-phone-number = Phone number on the order
    .answer = It ends in 905. And no, you can’t ring me on it.
offer-free-repair = Free repair under the guarantee
offer-full-refund = Refund the full price
offer-double-refund = Refund twice the price
team-complaints = Complaints team
team-supervisor = Supervisor
team-warranty = Repair workshop
handover-order-number = Order number
handover-purchase-date = Purchase date
handover-demand = What the customer demands
handover-offer-made = What has been offered so far

clarify = Is that supposed to be an answer? I asked you something.
    .calm-1 = Not sure what you’re getting at. Say that again?
    .tense-1 = What’s that got to do with it? Answer the question.
    .hot-1 = Are you even reading this? I asked you a QUESTION.
    .hot-2 = Waffle, waffle, waffle. Answer what I asked you!

## Endings

ending-takes-repair = { $name-first } grumbles, packs the headphones into a shoebox and is in when the driver calls. The complaint is with the right people, and you never raised your voice.
    .title = A grudging yes
    .customer = Fine. But if they still crackle after that, you’ll be hearing from me.
ending-left-unhappy = { $name-first } goes, as cross as he came. The complaint is on its way and the repair stays open to him; some customers can’t be made happy, and how you handled this one is a separate question.
    .title = No deal, no damage
    .customer = Whatever. You’ve not heard the last of me.
ending-gave-in = The money goes out against the policy. { $name-first } has learned once more that shouting works, and on Monday somebody will ask you who allowed it.
    .title = Shouting worked
    .customer = See? Wasn’t that hard, was it.
ending-passed-up = A supervisor takes over, reads for three minutes and gives { $name-first } the answer you could have given. By now he is angry with two people.
    .title = Same answer, one desk up
    .customer = So she says exactly what you said. Brilliant. Well done, everyone.
ending-stormed-off = { $name-first } leaves in the middle of a sentence. The review that goes up tonight quotes you, and not at your best.
    .title = He stormed off
    .customer = I’m not wasting another second on you people.
ending-cut-off = You closed the chat on { $name-first }. After two fair warnings that can be right; without them, he now has a complaint worth reading.
    .title = You closed the chat
