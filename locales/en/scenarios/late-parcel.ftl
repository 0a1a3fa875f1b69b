# A bike that missed a birthday. United Kingdom; chat of an online shop.
# The structure is in scenarios/shop/late-parcel.ron.

title = The birthday bike
summary = A father paid extra to have a bike delivered in time for his daughter’s birthday. The birthday has been and gone, the bike hasn’t come, and this is the third time he has written.
name-1 = Darren Whitlock
    .first = Darren
    .family = Whitlock
name-2 = Lee Pilling
    .first = Lee
    .family = Pilling
name-3 = Carl Entwistle
    .first = Carl
    .family = Entwistle
name-4 = Neil Ashworth
    .first = Neil
    .family = Ashworth
fee-1 = £7.95
    .number = 7.95
    .goods = £99
fee-2 = £6.95
    .number = 6.95
    .goods = £89
fee-3 = £9.50
    .number = 9.50
    .goods = £119
customer = { $name }
look = man middle fair short-hair brown-hair stubble no-glasses polo navy
persona = { $name-first }, a heating engineer from Stockport, gave his daughter a drawing of a bike to unwrap on her sixth birthday; both his earlier messages got the same pasted-in answer, and he no longer believes anybody is looking.
you = You are Ellie Marsh, in customer care at Fernhill, an online shop for toys and bikes.
goal = Find out where the bike is, give { $name-first } a date that will hold, put the express fee right and get the courier desk properly on the case, so that he goes away knowing that somebody has taken it on.
policy =
    Take the order number and check it before you say anything about where an order is.
    This order: last scanned at Swiftline’s Warrington depot { $days } days ago. The depot was short of drivers and the parcel was left off its route. We choose the courier, so the delay is ours. It will arrive within two working days; promise nothing sooner.
    Late express parcel: give back the { $fee } delivery fee. While a parcel can be traced, the price of the goods is not refunded.
    More than three days late: open a case with the courier desk and hand over the order number, the last scan and the address ({ $name-first } confirmed it in his second message). A supervisor is not needed for a late parcel.
    Then you write to the customer yourself, by 5 pm tomorrow, with the tracking link.

## Opening

turn-opening = This is the third time I’ve written. I paid extra for express so that bike would be here for my daughter’s birthday, and now it’s { $days } days late. Where is my parcel?
    .tense-1 = Right, third message, so I’ll keep it short. One kid’s bike, express delivery, { $days } days late. It was for my little girl’s birthday. Where is it?
    .calm-1 = Hi, me again I’m afraid. The bike for my daughter’s birthday is { $days } days late and the two answers I’ve had so far didn’t actually tell me anything. Could somebody find out where it is?
    .calm-2 = Morning. I’m still waiting on a bike that was due { $days } days ago, for my daughter’s birthday. I did write twice. Any idea where it’s got to?
    .hot-1 = THIRD TIME. I paid you extra for express, it’s { $days } days late and my daughter opened a drawing of a bike on her birthday. A DRAWING. Where is it?!
    .hot-2 = Is there an actual person there or do I get another copy and paste job? { $days } days late. Third message. I want to know where my daughter’s bike is and I want to know now.

reply-opening-own = I’m so sorry, { $name-first }. Three messages and a birthday without the bike: I understand why you’re angry. I’ll find out where it is myself, right now. Could you give me the order number, please?
reply-opening-plain = What is the order number? It’s six digits and it’s in the subject line of the confirmation email. Nothing comes up on the system without it, so there’s no telling yet which depot has got the bike.
reply-opening-brush = Deliveries are running late all over the country at the moment, it’s not just yours. It’ll probably turn up in the next few days, they nearly always do, so keep an eye on the tracking page in the meantime.

model-opening = I’m really sorry, { $name-first }. Writing three times and still having no bike for your daughter’s birthday is awful, and I understand why you’re angry. I’ll find out where it is myself, right now. Could you give me the order number, please?

## Not heard

turn-not-heard = Did you even read what I wrote? I asked you one thing. Where’s my parcel?
    .tense-1 = That’s the same answer I’ve had twice already. Did you read my message, or is that just what comes up?
    .calm-1 = I don’t think that’s quite what I asked. I just need somebody to find out where it is, that’s all.
    .hot-1 = Oh, brilliant. Copy and paste number three. READ what I wrote. Where. Is. My. Parcel.
    .hot-2 = Are you having a laugh? I tell you my kid’s birthday was ruined and that’s what I get back? Did you read one word of it?

reply-not-heard-start-over = You’re right, and I’m sorry, that wasn’t an answer. I can hear how fed up you are. Let me start again: I’ll trace the bike myself and stay on it. Would you please give me your order number?
reply-not-heard-ask = Which order is it? Put the six digits of the order number in the chat and the system will bring up the delivery record with the places the parcel has been scanned at, the courier’s name and the service booked.
reply-not-heard-defend = Yes, I did read it, and I answered it. There are hundreds of messages in here today and every single one of them is about a parcel, so there’s really no call to take that tone. It’ll come when it comes.

model-not-heard = You’re right, { $name-first }, and I’m sorry. That didn’t answer you, and I can hear how fed up you are. I’m starting again: I’ll trace the bike for you myself and I’ll stay on it until I know. Could you please give me your order number?

## Identify

turn-identify = { $checked ->
    [yes] There, you’ve got your number. So what does your system say?
   *[no] { $order }. It’s on every email you’ve sent me. So what does your system say?
  }
    .tense-1 = { $checked ->
        [yes] Fine, you’ve got the number. Now tell me what it says on that screen of yours, not what it’s supposed to say.
       *[no] Fine. { $order }. Now tell me what it says on that screen of yours, not what it’s supposed to say.
      }
    .calm-1 = { $checked ->
        [yes] OK. So what can you see?
       *[no] Sure, it’s { $order }. What can you see?
      }
    .calm-2 = { $checked ->
        [yes] It’ll be under { $name-family }. Does it say where it is?
       *[no] It’s { $order }, under { $name-family }. Does it say where it is?
      }
    .hot-1 = { $checked ->
        [yes] And that’s the third time this week I’ve typed that number out. Go on then. What’s it say?
       *[no] { $order }. I’ve typed that out three times this week. Go on then. What’s it say?
      }
    .hot-2 = { $checked ->
        [yes] You’d have had that all along if anyone had opened my other two messages!! Where is it?
       *[no] { $order }!! Which you’d know if anyone had opened my other two messages. Where is it?
      }

reply-identify-scan = Thank you, { $name-first }, I’ve got it in front of me. The bike was last scanned at Swiftline’s Warrington depot { $days } days ago and it hasn’t moved from there since. Thanks for your patience while I looked.
reply-identify-scan-cold = Last scan was at the Warrington depot, { $days } days ago. There’s no entry after that. Status is “in transit”, service is express, one parcel, 14 kilos, and the label was printed on the day of the order.
reply-identify-wait = Got that. The system is slow today and there are several screens to go through, so it could be a while before anything comes up. The courier’s page has been down on and off as well. Hang on.

model-identify = Thank you, { $name-first }, I have it here. Your bike was last scanned at Swiftline’s Warrington depot { $days } days ago and it’s still sitting there. Thanks for bearing with me while I checked.

## Why

turn-why = And what’s it been doing all this time? { $days } days late. What’s the reason?
    .tense-1 = Right. And why’s it { $days } days late? Something must have happened to it.
    .calm-1 = OK. Do you know why it’s taken { $days } days longer than it should have?
    .hot-1 = { $days } DAYS late! I could’ve walked to your warehouse and carried it home! WHY?
    .hot-2 = So it’s been sat in a shed somewhere for { $days } days and not one of you noticed? How does that even happen?

reply-why-honest = You’ve every right to be angry about that. The depot was short of drivers and your bike was left off its route. We choose the courier, so it’s our responsibility, and I’m going to put it right. Thank you for hearing me out, { $name-first }.
reply-why-their-fault = That’s down to Swiftline, to be honest, nothing to do with us. We hand everything over on time and what the courier gets up to after that is their business. They’ve got a number on their website if you’d like to have a word.
reply-why-short = The depot was short of drivers that week and the parcel got left off its route. That happens at Warrington when it’s busy. A parcel that misses its van goes back on the shelf and waits for a slot on a later one.

model-why = I understand why that makes you angry, { $name-first }; I would be too. The depot was short of drivers and your bike was left off its route. We picked that courier, so it’s our responsibility and I’ll put it right. Thank you for letting me explain.

## When

turn-when = So when do I get it? And don’t say “soon”. I’ve had “soon” twice.
    .tense-1 = Right. When does it get here? A day, please, not “as soon as possible”.
    .calm-1 = OK. When do you think it’ll get here? A rough idea’s no good to me, I need to tell my daughter something.
    .hot-1 = WHEN. A proper answer. If the next word is “soon” I’m going to lose it.
    .hot-2 = I’ve got a six-year-old asking me every single night. When is it coming? And I mean when, not some waffle.

reply-when-date = It will be with you within two working days, { $name-first }, so you can tell your daughter that. I can have it flagged for the next van, and I’ll message you by five tomorrow. Thank you for giving me the chance to sort this out.
reply-when-cannot = I can’t give you a date, the courier doesn’t share that with us. It’s in their hands now and there’s not much anyone here can do about it, so it’s a case of waiting until the tracking page changes.
reply-when-today = It’ll definitely be with you today, I guarantee it. They’ll have it on a van by dinner time and it’ll be at your door this afternoon. Tell her she’ll be out on it before bedtime. Honestly, that’s a promise.

model-when = You’ll have it within two working days, { $name-first }, and please do tell your daughter that. What I can do now is have it flagged for the next van out, and I’ll message you by five tomorrow to tell you it’s moving. Thank you for asking me straight.

## Amends

turn-amends = I paid for express. Express! So what are you going to do about that?
    .tense-1 = And what about the money I paid for fast delivery? That wasn’t fast, was it.
    .calm-1 = All right. I did pay extra for express, though. Is there anything you can do about that?
    .hot-1 = I paid EXTRA. For FAST. What exactly did I pay for, a nice long rest in a shed?
    .hot-2 = Seven ninety-five for express delivery and I’d have been quicker posting it myself. What are you doing about that, eh?

reply-amends-fee = You paid for express, { $name-first }, and express isn’t what you got. So what I can do is give you back the { $fee } delivery fee. I’m doing that for you now, and you’ll see it on your card. Thank you for raising it.
reply-amends-no = Express is a target and not a promise, it does say so in the terms you ticked at the checkout. The charge covers the booking with the courier and the booking was made, so as far as we’re concerned it has been used up.
reply-amends-all = Tell you what, I’ll give you all your money back, the whole { $fee-goods }, and you keep the bike when it turns up. I’ll press the button in a minute and you can forget the whole thing ever happened. Does that cheer you up a bit?

model-amends = You paid for express and didn’t get express, so you’re right to ask. What I can do is give you back the { $fee } delivery fee, and I’m doing that for you now. Thank you for raising it, { $name-first }.

## Manager

turn-manager = You know what, I’ve had enough. Put me through to your manager.
    .tense-1 = No offence, but I want somebody higher up. Who’s your manager?
    .calm-1 = I appreciate you trying, but I think I’d sooner speak to a manager about this.
    .hot-1 = I’m done with this. Get me your manager. Right now.
    .hot-2 = MANAGER. Now. Somebody who can actually do something.

reply-manager-stay = I understand why, { $name-first }: after three messages you want somebody who acts. I can do everything a manager could, and I’ll see this through myself until the bike is at your door. Please let me do that. Thank you.
reply-manager-refuse = The manager doesn’t take chats and she isn’t in until later anyway. There’s a form on the website if you want to put something in writing, and it gets read in the order it comes in. There’s a bit of a queue on it this week.
reply-manager-useless = You can have her if you like, but she can’t work miracles either. She’d only have to ask for the whole story all over again from the start and you’d be another half an hour on here. Up to you, it’s no skin off my nose.

model-manager = I understand why, { $name-first }. After three messages you want somebody who’ll act, and that’s what I’m going to do. I can do everything here that a manager could do, and I’ll see it through myself until the bike is at your door. Please let me do that for you, and thank you for sticking with me.

## Case

turn-case = So who’s actually going to go and look for it? Because so far nobody has.
    .tense-1 = And who’s making that happen? It won’t get here on its own.
    .calm-1 = OK, and is somebody at the courier actually going to go and find it, do you know?
    .hot-1 = Who? WHO is going to look for it? Give me one good reason to think anybody will lift a finger this time.
    .hot-2 = Nobody’s looked for it yet, so why would they now? Who’s going to get up off their chair and find my bike?

reply-case-case = Our courier desk will, and they have people on site. I’m opening a case with them now and passing on the order number, the last scan and your address. I’ll tell you by five tomorrow what they found. Thank you for pressing me on it.
reply-case-hope = The depot will come across it sooner or later, they have to clear the shelves at the end of the week. Parcels hardly ever get properly lost in there, so hopefully it’ll sort itself out without anybody chasing it up.
reply-case-call-them = Best thing is to ring Swiftline yourself, they’ve got a helpline that opens at eight. Quote the tracking number and ask for the depot. They take more notice of the person the parcel’s for than they do of us, to be fair.

model-case = Our courier desk will. I’m opening a case with them now and giving them the order number, the last scan and the address you confirmed. They have people at the depot, and I’ll tell you by five tomorrow what they found. Thank you for asking, { $name-first }.

## Updates

turn-updates = And how do I find out? I’m not coming on here every day to ask.
    .tense-1 = OK, and how will I know it’s moving? I don’t want to have to chase you again.
    .calm-1 = That’s good. How will I hear about it? I’d rather not have to keep checking the chat.
    .hot-1 = And I suppose I’ve got to come back on here tomorrow and start all over again? How will I know anything?
    .hot-2 = I am NOT writing a fourth time. How am I going to know?

reply-updates-write = You won’t have to ask again. I’ll write to you myself by five tomorrow with the tracking link and whatever the depot has told me; leave the chasing to me. Please do reply to that message any time. Thank you, { $name-first }.
reply-updates-look-yourself = It’s all on the tracking page, you just need to check it every now and then. The link’s in the first email you got. It says in the help section how often it gets refreshed, which is normally a couple of times a day.
reply-updates-someone = Somebody will probably be in touch at some point once there’s any news to share. It depends who picks it up and what else they’ve got on, and whether the depot answers. They’re normally fairly good about that kind of thing.

model-updates = You won’t need to ask, { $name-first }; leave the chasing to me. I’ll write to you myself by five tomorrow with the tracking link and what the depot has told me. Please reply to that message any time you like, and thank you.

## Closing

turn-closing = Fine. So what happens now? Once more, so I’ve got it straight.
    .tense-1 = Right. Go through it one last time. What’s happening?
    .calm-1 = OK, thanks. Can you just run through what happens now, so I can tell my wife?
    .calm-2 = Fair enough. So, last time, what’s the plan?
    .hot-1 = Say it again. What EXACTLY are you doing? I’m screenshotting this.
    .hot-2 = Once more, in plain English. What happens now? Because I’ve heard a lot of words before.

reply-closing-sum = Here’s the plan. The courier desk has the case, the bike will be with you within two working days, the { $fee } is going back, and I’ll write to you by five tomorrow. Is there anything else I can do? Thank you for your patience.
reply-closing-bye = Right, that’s everything done at this end, so the chat can be closed now. There’ll be a short survey in a minute with five stars in it, it only takes a few seconds to fill in and it goes straight to head office. Bye now.
reply-closing-told = As I said, it’s all up there in the chat, just scroll back and you’ll find it. Nothing has changed in the last ten minutes and I don’t really want to type the whole lot out again when it’s sitting there in black and white.

model-closing = Of course. The case is with our courier desk, the bike will be with you within two working days, the { $fee } delivery fee is on its way back, and I’ll write to you by five tomorrow. Is there anything else I can do for you, { $name-first }? Thank you for your patience, and please wish her a belated happy birthday from me.

## Points

point-own-search = I’ll find out where your parcel is myself, right now.
    .label = Takes on the search
    .p1 = (i'll|i will|i'm going to|i am going to|let me) * (find|trace|track|chase|locate)
    .p2 = (i'll|i will|i'm going to|i am going to|let me) * (look|looking) (into|for|at|up)
    .p3 = (i'll|i will|(i'm|i am) going to|let me) * get to the bottom
    .p4 = (i'll|i will|(i'm|i am) going to|let me) * (check|see|get) ... (where|(what's|what is) happened|what happened|(what's|what is) going on|what has happened)
    .p5 = (i'm|i am) (now|already|personally)? (finding|tracing|tracking|chasing|looking|checking)
    .p6 = (i'll|i will|let me|(i'm|i am) going to) * (check|pull up|bring up|open) (it|this|that|your order|the order|your parcel|the parcel)
    .p7 = (i'll|i will|let me|i want to) * (hunt|sort) (it|this|that) (down|out)
    .p8 = (i'll|i will|i'm going to|i'm|let me) ... (dig|digging) (into|around|deeper|this|it)
    .p9 = (i'll|i will|i'm|i am|let me) ... (on the case|on it) ... (myself|personally|now)?
    .p10 = (i'll|i will|i'm going to|let me) (take|see) (this|it|to it) (on|to|myself)? (myself|personally|now)
    .p11 = (i'll|i will|let me|i'm) ... (find|finding|hunt|search|searching|look|looking|check|checking|see|investigate) ... (myself|personally|where|bike|parcel)
point-ask-order = Could you give me the order number, please?
    .label = Asks for the order number
    .p1 = (what|what's|what is|which|give|have|send|tell|share|confirm|got|need|put|type|paste|take|remind) ... order (number|no|ref|reference)
    .p2 = order (number|no|ref|reference) (please|first|to hand|handy|again)
    .p3 = order (number|no|ref|reference)
point-last-scan = It was last scanned at Swiftline’s Warrington depot.
    .label = Says where the parcel is
    .p1 = scan* ... (warrington|depot)
    .p2 = (warrington|depot) ... scan*
    .p3 = (sat|sitting|stuck|held|lying|stopped|waiting|been|still|is|it's|it is) * (at|in) * (warrington|depot)
    .p4 = (reached|got as far as|arrived at|got to) * (warrington|depot)
    .p5 = (seen|logged|recorded|tracked|registered|spotted|turned up) ... (warrington|depot)
    .p6 = (warrington|swiftline|swiftline's) ... (last|since|hasn't moved|not moved|got it|has it)
    .p7 = (it's|it is|bike is|parcel is|bike's|parcel's) ... (at|in) ... (warrington|depot)
    .x1 = (it's|it is|parcel is) (already|currently|now) (out for delivery|on the van|on its way)
    .x2 = (says|shows|showing|marked as|marked) (it's|it is|as|it as)? (delivered|out for delivery|lost|returned)
    .x3 = (nobody|no one|we (don't|do not)) (knows|know) where
point-reason = The depot was short of drivers and the parcel was left off its route; that is our responsibility.
    .label = Gives the real reason
    .p1 = (short of|short on|shortage of|not enough|too few|lack of|without enough|(didn't|did not) have enough) (van|delivery|the)? (drivers|staff|people)
    .p2 = (driver|staff) (shortage|shortages)
    .p3 = (left|fell|dropped|taken|missed) (off|out of|from) * (route|run|van|round)
    .p4 = (missed|missing|(wasn't|was not) on|never made|(didn't|did not) make) (its|the|it onto the|it on to the) * (route|run|van|round)
    .p5 = (short staffed|short handed|shorthanded|understaffed|left behind)
    .p6 = enough (van|delivery)? drivers
    .x1 = (because of|due to|down to|blame) (the)? (bad)? (weather|snow|floods|strike|strikes|customs|traffic)
    .x2 = (your|the) (address|postcode) (was|is) (wrong|incorrect|incomplete)
    .x3 = (you|nobody|no one) (weren't|wasn't|was not|was|were) (in|home|at home)
point-new-date = It will be with you within two working days.
    .label = Gives the new delivery date
    .p1 = (within|in|inside|under|next) (the)? (next)? (two|2|couple of|a couple of) (working|business) days
    .p2 = (two|2) (working|business) days (at the latest|at the most|at most|at the outside|tops|max|maximum|and no later)
    .p3 = (with you|arrive|arrives|delivered|have it|get it|be there|reach you|at your door) ... (two|2) (working|business) days
    .p4 = (two|2) (working|business) days ... (with you|arrive|arrives|delivered|have it|at your door)
    .p5 = (two|2) (working|business) days ... (that's|that is|is|it's) (the|a|one|what|when) (date|promise|time|day)? (i|you|that|we)? (can|will|it)?
    .p6 = tell (her|your daughter|them|your wife) ... (two|2) (working|business) days
    .x1 = (with you|arrive|arrives|arriving|delivered|have it|get it|be there|reach you) * (three|3|four|4|five|5|six|6|seven|7|eight|8|ten|10) (working|business)? days
    .x2 = (with you|arrive|arrives|arriving|delivered|have it|get it|be there|reach you) * (a week|next week|another week|two weeks|2 weeks|a fortnight|the weekend|next month)
    .x3 = (with you|arrive|arrives|arriving|delivered|have it|get it|be there) (by|for)? tomorrow
point-fee-back = I’m giving you back the { $fee } delivery fee.
    .label = Gives the delivery fee back
    .p1 = (i'll|i will|i'm|i am|i can|i've|i have|we'll|we will|do is|(i'd|i would) like to|let me) (also|now|happily|certainly|gladly)? (refund|refunding|refunded|return|returning|returned|give|giving|given|put|putting|pay|paying|send|sending|sent|credit|crediting|credited) ... (delivery|express|postage|shipping|{ $fee-number })
    .p2 = (delivery|express|postage|shipping) (fee|charge|cost|costs|money) (is|will be|is going|goes|has been|is coming|is on its way) (on its way)? (back|refunded|returned|credited)
    .p3 = (you'll|you will|you're|you are) (get|have|getting) ... (delivery|express|postage|shipping) (fee|charge|cost|costs|money) (back|refunded)
    .p4 = (i'll|i will|i'm|i am|i can|i've|i have|do is) (give|giving|given|put|putting|hand|handing) (you)? (that|it|the fee|the charge) (straight)? back
    .p5 = { $fee-number } (goes|is going|is coming|comes|on its way) (straight)? back
point-stay-with-you = I can do everything here that a manager could, and I’ll see it through for you.
    .label = Keeps the contact and says what they can do
    .p1 = see (it|this|that|your case|you) (all the way)? (through|right)
    .p2 = (i can|i'm able to|i am able to) (do|sort|offer|arrange|give) ... (manager|supervisor|she|he|they) (can|could|would|does)
    .p3 = (stay|staying|stick|sticking) (with|on) (you|this|it|your case)
    .p4 = (i can|i'm able to|i am able to) (do|sort|handle|deal with) (all|everything|every bit|this|the same|it|exactly) * (here|myself|for you|right now)
    .p5 = (i've got|i have) the same (tools|powers|options)
    .p6 = (i'm|i am|(i'll|i will) be) (your|the) (one|person|contact) ... (until|till|this|it)
    .p7 = (manager|boss) ... same (buttons|screen|system|powers|tools|things)
    .p8 = let me (finish|see|carry|do) (this|it) (through|for you)
point-open-case = I’m opening a case with our courier desk so that they go and find it.
    .label = Opens a case with the courier desk
    .p1 = (open|opening|opened|raise|raising|raised|log|logging|logged|start|starting|started) * (case|investigation)
    .p2 = (pass|passing|passed|hand|handing|handed|send|sending|sent|give|giving|take|taking|taken) ... courier desk
    .p3 = courier desk ... (case|find it|find your|look for|search|track it down|trace)
    .p4 = (case|it) is (now)? (open|with) (with)? * courier desk
    .p5 = (logged|log|logging|reported|report|reporting|raised|raise|flagged|flag|flagging|opened|lodged|escalated|escalate|escalating) ... courier desk
    .p6 = courier desk ... (got it|have it|on it|has your|have your|has it|got your|ring the depot|call the depot|go and look|looking for it|sent someone|they'll|on to it|take it up)
    .p7 = courier desk ... (they've got|they have|they'll have|i've given them|gave them) ... (number|address|scan|details)
point-update = I’ll write to you myself by five tomorrow with the tracking link.
    .label = Says when and how the customer will hear
    .p1 = (i'll|i will|(i'm|i am) going to) * (write|message|text|email|ring|call|phone|update|contact) ... (by|before|at) * (five|5|5pm|#pm|#|tomorrow|tonight|noon|end)
    .p2 = (i'll|i will|(i'm|i am) going to) * (let you know|be in touch|get back|drop you|send you|tell you|come back to you|give you|keep you) ... (by|before|at) * (five|5|5pm|#pm|#|tomorrow|tonight|noon|end)
    .p3 = (by|before|at) * (five|5|5pm|#|tomorrow|tonight|noon) ... (i'll|i will) * (write|message|text|email|ring|call|phone|update|send|let you know|be in touch)
    .p4 = (i'll|i will|(i'm|i am) going to) ... tracking link
    .p5 = (message|text|email|call|update) from me (by|before|at) * (five|5|5pm|tomorrow|tonight|noon)
    .p6 = (i'll|i will) * (write|message|text|email|ring|call|phone|update|posted|updated|informed|let you know|be in touch) * tomorrow
    .p7 = (you'll|you will) (hear|have|get) ... from me ... (by|before|at|no later than) * (five|5|5pm|#pm|#|tomorrow|tonight|noon|end)
    .p8 = (you'll|you will) (hear|have|get) ... (by|before|at) * (five|5|5pm|#pm|tomorrow|tonight) ... (link|from me|tracking|message|email)
    .p9 = (i'll|i will) * (email|send|forward|text|message|mail) ... (link|tracking) ... (tomorrow|five|5|5pm)
    .p10 = (i'll be|i'm) the one (writing|ringing|emailing|messaging) ... (five|5|tomorrow)
    .x1 = (i'll|i will) * (write|message|text|email|ring|call|update|be in touch) * (next week|in a week|in a few days)
point-sum-up = The case is with the courier desk, the bike arrives within two working days, the delivery fee is going back, and I’ll write to you by five tomorrow.
    .label = Sums up what was agreed
    .p1 = (case|courier desk) ... (two|2) (working|business) days
    .p2 = (two|2) (working|business) days ... (delivery fee|delivery charge|express|{ $fee-number }|the fee|courier desk|case)
    .p3 = (delivery fee|delivery charge|express fee|the fee|{ $fee-number }) ... (two|2) (working|business) days
    .p4 = (case|courier desk) ... (delivery fee|delivery charge|express fee|the fee|{ $fee-number })
    .p5 = (to sum up|to recap|quick recap|here's the plan|here is the plan|here's what happens|here's (what's|what is) happening|here's where we are|here's where we stand|in short|let me run through|let me recap)
point-anything-else = Is there anything else I can do for you?
    .label = Asks whether there is anything else
    .p1 = (is there|was there|there's|there is) * anything (else|more|further)
    .p2 = (anything|something) (else|more|further) (i|you|we|at all|that|for you|on your mind|today|now)
    .p3 = (can|could|may) i ... (anything|something) else
    .p4 = (any|some) other (questions|question|worries|way i|thing i)
    .p5 = what else can i
    .p6 = (have i|did i|does that) (missed|miss|cover) (anything|everything)
    .p7 = (is there|do you have) something else
    .p8 = something else (you'd|i|you) (like|can|need|want)?
    .p9 = (is there|was there)? anything (i've missed|i missed|i've left out|you'd still|you still|you'd like|you need|you'd)
    .p10 = (know|ask|need|like) anything (else|more)
point-today-for-sure = It’ll be with you today for sure.
    .label = Promises delivery today
    .p1 = (today|tonight|this afternoon|this evening) (for sure|for certain|for definite|guaranteed|definitely|without fail)
    .p2 = (i|we) (can)? (promise|guarantee|swear) (you)? (that)? (it|it'll|it will|(you'll|you will) have it|(you'll|you will) get it|delivery|the bike|the parcel) * (today|tonight|this afternoon|this evening)
    .p3 = (it'll|it will|you'll|you will|(it's|it is) going to) (definitely|certainly|100)? (be with you|arrive|be there|be delivered|have it|get it|come|be at your door) (by)? (today|tonight|this afternoon|this evening)
    .p4 = (it'll|it will|you'll|you will) (definitely|certainly) * (today|tonight|this afternoon|this evening)
    .x1 = (can't|cannot|won't|will not|not|(don't|do not) want to|wouldn't|would not|rather than|instead of) (promise|promising|say|tell|telling|pretend|claim|guarantee|swear) ... (today|tonight|this afternoon|this evening)
point-all-money-back = I’ll give you all your money back.
    .label = Promises the whole price back
    .p1 = (i'll|i will|i can|(i'm|i am) going to|we'll|we will|we can|you'll|you will) (give you|get you|get|have|refund|refund you|send you|return) (back)? (all|every penny) (of)? (your|the) money
    .p2 = (i'll|i will|i can|(i'm|i am) going to|we'll|we will|we can) (refund|return|pay back|give back|give you back) (you)? (for)? (the|your)? (whole|entire|full) (order|bike|amount|price|lot|thing|purchase)
    .p3 = (i'll|i will|i'm|i am|i can|i've|i have|we'll|we will|we can|you'll|you will|let me) (give|giving|get|getting|issue|issuing|issued|process|processing|arrange|do|have) (you)? (a|your) (full|complete) refund
    .p4 = a full refund (is|will be) (on its way|yours|coming|on the way)
    .p5 = (i'll|i will|i can|we'll|we will|we can) refund (you|it|everything) (in full|all|completely)
    .p6 = you (can)? keep the bike (for free|for nothing|and the money|and have)
    .p7 = (i'll|i will|i can|we'll|we will|we can) refund (the bike|the order|your order|everything)
    .x1 = full refund (of|on|for) (the|your) (delivery|express|postage)
    .x2 = (refund|money back) (if|should|once) (it|the bike|the parcel) (is|turns out|should|were|was)

## Articles

article-order-record = Order { $order }
    .body =
    One child’s bike, 16 inch, { $fee-goods }. Express delivery { $fee }, paid.
    Due { $days } days ago. Last scan: Swiftline, Warrington depot, { $days } days ago. Nothing after that.
    Two earlier messages from the customer. Address confirmed in the second.
article-late-delivery = Late express parcels
    .body =
    Give back the delivery fee. While a parcel can be traced, the price of the goods isn’t refunded.
    Left off a route at the depot: it arrives within two working days. Promise nothing sooner.
    More than three days late: case with the courier desk, by ticket, with order number, last scan and confirmed address.
    Then write to the customer yourself by 5 pm the next day, with the tracking link.
article-changed-mind = Sending something back
    .body =
    Goods may be sent back within 30 days, unused and in the original box.
    The customer pays for the return; the price is refunded when the goods are in.
    Bikes: pedals off, chain covered.

## Ticket

category-delivery = Delivery
category-refund = Refund
category-account = Account
next-step-await-courier = Wait for the courier
next-step-write-to-customer = Write to the customer
next-step-none = Nothing more to do
ticket-problem = Bike { $days } days late, last scan Warrington depot.
    .label = What is wrong
    .p1 = late
    .p2 = (last)? scan* ... (warrington|depot|days)
    .p3 = (stuck|sitting|held|still) ... (warrington|depot)
    .p4 = (not|hasn't) (arrived|been delivered|come)
ticket-cause = Depot short of drivers, parcel left off its route.
    .label = Why
    .p1 = (short of|shortage of|not enough|no|short on) drivers
    .p2 = (left|fell|taken|missed) (off|out of)? (its|the)? (route|run|van)
    .p3 = driver shortage
ticket-promise = Within two working days; fee given back; I write by 5 pm tomorrow.
    .label = What was promised
    .p1 = (two|2) (working|business)? days
    .p2 = fee ... (back|refund*|return*|given)
    .p3 = (refund*|return*|gave back|given back) ... (fee|delivery|{ $fee-number })
    .p4 = (by|before) (5|five|5pm|tomorrow)

## Moves

check-order-number = Order number
    .answer = { $told ->
        [yes] It’s right above, where I’ve just typed it.
       *[no] That’s { $order }, same as in my other two messages.
      }
check-phone-number = Phone number on the order
    .answer = Ends in 418. The same mobile your courier was meant to text.
offer-delivery-fee = Give back the { $fee } delivery fee
offer-full-refund = Refund the whole order
team-courier-desk = Courier desk
team-supervisor = Supervisor
team-returns = Returns
handover-order-number = Order number
handover-last-scan = Where and when it was last scanned
handover-address-confirmed = Delivery address, confirmed by the customer
handover-promised-date = Delivery date promised to the customer

clarify = Sorry, what’s that got to do with what I asked?
    .calm-1 = I’m not sure I follow. Could you put that another way?
    .calm-2 = Sorry, I don’t quite see what you mean. Could you say that again?
    .tense-1 = That doesn’t tell me anything. What I asked was a pretty simple question.
    .hot-1 = What? That isn’t an answer! Read my question.
    .hot-2 = You what? I asked you a straight question. Have another go.

## Endings

ending-satisfied = { $name-first } closes the chat, goes downstairs and tells his daughter the day her bike is coming. Now somebody just has to keep the promise, and that somebody is you.
    .title = A date he believes
    .customer = OK. That’s the first proper answer I’ve had all week. Thanks, Ellie.
ending-grudging = { $name-first } leaves the chat with half an answer. He’ll be looking at the tracking page again tonight, and there is a fair chance of a fourth message.
    .title = Not quite convinced
    .customer = Right. We’ll see, won’t we.
ending-passed-on = The chat goes over to a supervisor, who opens it with “Could I take your order number?”. Everything { $name-first } wanted was something you could have done.
    .title = Passed up the line
    .customer = So I start all over again. Great.
ending-walked-out = { $name-first } leaves in the middle of the chat. Ten minutes later a one-star review goes up with a photo of the drawing.
    .title = He gave up on you
    .customer = Forget it. I’m telling everyone about this.
ending-cut-off = You closed the chat while { $name-first } was still waiting for an answer. His bike is still in Warrington.
    .title = Chat closed on him
