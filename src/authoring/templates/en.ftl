# %ID%: charged twice for one order. The structure is in scenarios/%DOMAIN%/%ID%.ron.
# A line that begins with # is for you and is never shown. Write the way people here really talk: the customer as customers do,
# the agent as a good colleague would.

title = Charged twice
summary = One order, two payments of £42.50. The customer has just seen it and wants the second one back.
customer = Joanne Pike
persona = Joanne, a childminder from Leicester, keeps an eye on every pound until the end of the month; she is fair, but she wants to feel that somebody is on it.
# What the trainee is told before it begins: who they are, what they want to reach, what the house allows.
you = You are Sam Whitley, in customer care at Brightway.
goal = Show Joanne that you have understood, confirm what happened, and let her go knowing when the money is back and who will tell her.
policy =
    Check the order number before you say anything about an account. If your house wants two checks, ask for the name as well.
@social
    In public ask for no number and say nothing about an order: invite to a private message first.
@end
    What the system shows: two payments of £42.50 for order { $order }, a minute apart. Only one of them is right.
    The second one goes back the way it was paid, within three working days. Nobody can promise it for today.
    You tell the customer yourself, by five tomorrow, that the refund has gone out.
@email
subject = Charged twice
@end

## Opening. What the customer says has one wording for each mood: .calm, .tense and .hot, each as often as you like (.calm-1, .calm-2).
## The text without a name is used where none fits.

turn-opening = You’ve taken £42.50 from my account twice for one order. What’s going on, and how do I get it back?
    .calm-1 = I think I’ve been charged twice for the same order: £42.50, and then £42.50 again. Could somebody have a look, please?
    .tense-1 = I ordered once and you’ve charged me twice. That’s £42.50 I never agreed to. Where has it gone?
    .hot-1 = You’ve helped yourselves to £42.50 TWICE. One order, two payments! I want my money back.

@not social
reply-opening-own = I’m so sorry‹, Joanne›. Being charged twice is worrying, and I understand why you’re upset. I’ll look into it myself right now. Could you give me the order number, please?
reply-opening-ask = What’s the order number? It’s the six digits in the confirmation, and without it no payment comes up on the screen, so there’s nothing to be said yet about either of the two amounts.
reply-opening-brush = That’ll be your bank. They often show a payment twice for a day or two and then one of them goes away again. The best thing is to wait, and to ring them if it’s still there next week.
# The model answer: shown to the trainee afterwards. It makes every point the turn requires.
model-opening = I’m so sorry‹, Joanne›. Seeing the same payment go out twice is worrying, and I understand why you’re upset. I’ll look into it myself right now. Could you give me the order number, please?
@end
@social
reply-opening-own = I’m so sorry, Joanne. Being charged twice is worrying, and I understand why you’re upset. I’ll look into it myself right now. Could you send me a private message, please? Sam
reply-opening-ask = Public comments aren’t where payments get handled. Send a private message, as it says at the top of the page, and then it goes in the queue behind the others that came in this morning.
reply-opening-brush = That’ll be your bank. They often show a payment twice for a day or two and then one of them goes away again. The best thing is to wait, and to ring them if it’s still there next week.
# The model answer: shown to the trainee afterwards. It makes every point the turn requires.
model-opening = I’m so sorry, Joanne. Seeing the same payment go out twice is worrying, and I understand why you’re upset. I’ll look into it myself right now. Could you send me a private message, please? Sam
@end

## Again: only after a brush-off

turn-again = That isn’t what I asked. I’ve been charged twice. Is anybody looking into it?
    .calm-1 = Sorry, that doesn’t quite answer it. The payment went out twice. Could somebody check, please?
    .tense-1 = That’s no answer. The money’s gone out twice. Who is going to check it?
    .hot-1 = Are you even listening? Twice! You took it TWICE!

@not social
reply-again-own = You’re right, and I’m sorry: that wasn’t an answer. I understand why you’re upset. I’ll check both payments myself right now. Could you give me the order number, please?
reply-again-ask = Which order is it? It’s the six digits in the confirmation that came after the payment, and the system can only be searched by those, so the name alone doesn’t bring anything up.
model-again = You’re right‹, Joanne›, and I’m sorry: that wasn’t an answer. I understand why you’re upset. I’ll check it myself right now and stay on it. Could you give me the order number, please?
@end
@social
reply-again-own = You’re right, and I’m sorry: that wasn’t an answer. I understand why you’re upset. I’ll check both payments myself right now. Could you send me a private message, please? Sam
reply-again-ask = As it says in the pinned post, payments get looked at in private messages only. Send one of those, with a short description of what it’s about, and somebody picks it up when it’s your turn.
model-again = You’re right, Joanne, and I’m sorry: that wasn’t an answer. I understand why you’re upset. I’ll check it myself right now and stay on it. Could you send me a private message, please? Sam
@end
reply-again-defend = It was answered. Hundreds of people pay here every day and it works for every one of them, so perhaps have another careful look at your statement first. It’s easily misread on a small screen.
@social

## In private

turn-inbox = Right, here I am, in private. What do you need from me?
    .calm-1 = Hello, I’ve come over here as you asked. What do you need?
    .hot-1 = Fine. Private. Now what do you want from me?

reply-inbox-number = Thank you for coming over, Joanne. Could you give me the order number, please? It’s the six digits in the confirmation.
reply-inbox-short = The order number is what’s needed here. It’s six digits and it’s in the confirmation that came after the payment.
reply-inbox-queue = This inbox gets answered in the order things come in, and there’s a fair bit in it today, so it’ll be a while before it’s your turn.
model-inbox = Thank you for coming over, Joanne. Could you please give me the order number, so that I can find both payments? It’s the six digits in the confirmation.
@end

## Found

turn-found = It’s { $order }. So, what does it say?
    .calm-1 = Yes, it’s { $order }. Can you see it?
    .tense-1 = The number’s { $order }. Can you see that it’s gone out twice, or not?
    .hot-1 = { $order }! Go on, have a look, and tell me I’m wrong.

reply-found-see = Thank you‹, Joanne›. I’ve found it: there are two payments of £42.50 for this order, and only one of them is right. I’ll put that right for you myself.
reply-found-cold = The system shows it. There are two payments of £42.50 on this order, one minute apart. There’s no note beside them that says why that would be, so that’s all there is to be said.
reply-found-wait = The system’s slow today and the payments page doesn’t want to open. Try again in a few hours, somebody may be able to see something by then if it’s got any better.
model-found = Thank you‹, Joanne›. I’ve found it: there are two payments of £42.50 for this order, a minute apart, and only one of them is right. That’s our mistake, and I’ll put it right for you myself.

## When

turn-when = And when do I get it back? Please don’t say “soon”.
    .calm-1 = Thank you. Roughly when will it be back in my account?
    .tense-1 = So when is it back? I’d like a day, please.
    .hot-1 = WHEN? I want a day, not a speech.

reply-when-date = What I can do is return the second £42.50 to your card now. You’ll have it within three working days, and I’ll send you the receipt for it. Thank you for asking.
reply-when-cannot = There’s no telling. It depends on the bank and they all do it differently, sometimes it’s quick and sometimes it takes ages. You’ll just have to wait until it turns up by itself.
reply-when-today = You’ll have the money back today, I promise, one hundred per cent! Before you go to bed you’ll see it in your account, so there’s nothing more to think about. Done and dusted.
model-when = What I can do is return the second £42.50 to your card now. You’ll have it within three working days, and I’ll send you the receipt for it. Thank you for asking‹, Joanne›.

## Closing

turn-closing = And how will I know it’s really been done? I don’t want to have to ask again.
    .calm-1 = Thanks. How will I hear that it’s gone through?
    .tense-1 = All right. And who tells me that it’s happened? Do I have to ask again?
    .hot-1 = And if it doesn’t come? I’m not chasing you for it.

reply-closing-tell = You won’t have to ask‹, Joanne›. I’ll send you a message by five tomorrow to say that the refund has gone out. Is there anything else I can do for you? Thank you for your patience.
reply-closing-look = Have a look at your statement every few days and you’ll see it there once it’s arrived. If it hasn’t, get in touch again and tell whoever’s on that day what it was all about, from the beginning.
reply-closing-bye = It’s all been entered, so there’s nothing left to do at this end. There’ll be a short survey in a minute with five stars in it; it only takes a few seconds and it goes straight to head office. Bye now.
model-closing = You won’t have to ask again‹, Joanne›. I’ll send you a message myself by five tomorrow to say that the refund has gone out. Is there anything else I can do for you? Thank you for your patience.

## Points: a model sentence, a short name, and the wordings that make the point (.p1, .p2 …) or undo it (.x1 …).
## (a|b) one of these · word? may be left out · word* begins so · * up to three words between · ... up to eight · # a number
## Try them: sabr score --content . --locale en --scenario %ID% --turn opening --text "I will look into it."

point-own-it = I’ll look into it myself right now.
    .label = Takes it on
    .p1 = (i'll|i will|i'm going to|i am going to|let me) * (look into|look at|find out|check|sort|trace|deal with|take care of|get to the bottom)
    .p2 = (i'm|i am) (already|personally|now)? (looking|checking|sorting|tracing|dealing)
@social
point-go-private = Could you send me a private message, please?
    .label = Invites to a private message
    .p1 = (private|direct) (message|messages|chat|inbox)
    .p2 = (write|message|send) * (privately|in private)
@end
point-ask-order = Could you give me the order number, please?
    .label = Asks for the order number
    .p1 = order (number|no|reference)
    .p2 = (which|what) order
point-two-payments = There are two payments of £42.50 for this order.
    .label = Confirms the two payments
    .p1 = (there are|there were|i can see|i see|i've found|i have found|it shows|system shows) * (two|both|2) (payments|charges|amounts)
    .p2 = (two|both|2) (payments|charges|amounts) (are|were|went|have gone)
    .x1 = (only|just) one (payment|charge) (was|has)
point-money-back = The second payment is back within three working days.
    .label = Says when the money is back
    .p1 = (three|3) (working|business)? days
    .x1 = (four|five|six|seven|ten|4|5|6|7|10) (working|business)? days
point-tell-you = I’ll send you a message by five tomorrow.
    .label = Says when and how the customer will hear
    .p1 = (i'll|i will|i'm going to) * (write|message|text|email|ring|call|tell you|let you know|send you) ... (by|before|at) * (five|5|5pm|tomorrow)
    .p2 = (by|before|at) * (five|5|5pm|tomorrow) ... (i'll|i will) * (write|message|text|email|ring|call|tell you|let you know|send you)
point-anything-else = Is there anything else I can do for you?
    .label = Asks whether there is anything else
    .p1 = anything (else|more|further)
    .p2 = what else can i
point-back-today = You’ll have the money back today, I promise.
    .label = Promises the money today
    .p1 = (money|refund|it|it'll|payment) * (today|tonight) * (promise|guarantee*|definitely|for sure)
    .p2 = (promise|guarantee|definitely) ... (money|refund|it) ... (today|tonight)
    .x1 = (can't|cannot|won't|will not) * (promise|guarantee|say) ... (today|tonight)

## Checks: what the agent asks for, and the customer's answer

check-order-number = Order number
    .answer = It’s { $order }.
check-name = Full name
    .answer = Joanne Pike, with a K.

# What the customer says when a reply makes no point at all.
clarify = Sorry, I don’t follow. What does that have to do with my money?
    .calm-1 = I’m not sure I follow. Could you put that another way?
    .hot-1 = What? That’s not an answer.

## Endings: what became of it; .title is its name, .customer the customer's last words

ending-settled = Joanne puts the card away. She knows what happened, when the money comes and who will tell her.
    .title = Sorted
    .customer = OK. Thank you, Sam. That’s all I wanted to hear.
ending-unsure = Joanne has got part of an answer, and looks at her account every morning until the money is there.
    .title = Not quite sure
    .customer = Right. I’ll believe it when I see it.
ending-left = Joanne gives up and asks her bank to take the payment back. They charge you for it.
    .title = She gave up
    .customer = Forget it. I’ll go through my bank.
ending-hung-up = You ended it while Joanne was still waiting for an answer. The money is still missing.
    .title = Ended too early
