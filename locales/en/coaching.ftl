# The debrief's words about each rule: why it earned or cost something, and what to try instead. Spoken to the trainee.

## Skills that earn credit

criterion-acknowledges-feeling = Acknowledging the feeling
    .met = You named what this is like for them before you dealt with it, so they no longer have to prove that it matters.
    .missed = The feeling went past unanswered, and people who don’t feel heard say it again, louder.
    .tip = Name the feeling and its reason in one breath: “A week late and a birthday missed; I understand why you’re angry.”

criterion-stays-calm = Staying calm
    .met = You were provoked and stayed level, which left them nothing to push against.
    .missed = The heat got through to your wording; now there are two angry people and the problem has been pushed into the background.
    .tip = Answer the problem and let the jab go by: “I do want to get this right for you. Here’s what happens next.”

criterion-checks-understanding = Checking it landed
    .met = You asked what they can see or whether it worked, so you both know where you are.
    .missed = You explained and moved on; if the last step didn’t work, every step after it is lost as well.
    .tip = Ask for something they can observe: “Could you tell me what it says on the screen now?” beats “OK?”.

criterion-gives-time = Taking the hurry out
    .met = You made it plain that there is time, and people who aren’t hurried make fewer mistakes.
    .missed = Nothing slowed things down, and somebody who feels a clock ticking presses the wrong button or gives up.
    .tip = Say it out loud: “Take your time, I’m not going anywhere. One step and then the next.”

criterion-courtesy = Courtesy
    .met = A please, a thank-you, an apology, a proper request: small words that show you take the person seriously.
    .missed = The reply was bare, and on a screen or a bad line bare sounds cold.
    .tip = Ask rather than order, and thank them for something real: “Could you give me the order number, please?”

criterion-can-do = Saying what can be done
    .met = You said what is possible, so the conversation has somewhere to go.
    .missed = There’s nothing here that they can take, choose or look forward to, so all that’s left is to argue.
    .tip = Begin the sentence with the offer: “What I can do is …”, “You can have … by Thursday.”

criterion-next-step = A next step with a time
    .met = They know what happens next and by when, so they can stop chasing.
    .missed = There’s no who and when here that they could hold you to, and that sounds exactly like being put off.
    .tip = An action and a time, every time: “I’ll message you by five tomorrow with what the depot says.”

criterion-ownership = Taking it on
    .met = You put yourself behind it, and they know that somebody in particular is dealing with this.
    .missed = You don’t say that it’s you who’s taking it on; a customer who can’t see an owner asks for your manager.
    .tip = Use “I” with a verb that does something: “I’ll trace it myself and stay on it until it’s with you.”

criterion-states-point = Saying what was needed
    .met = You gave what this moment needed, and it was right.
    .missed = Something this moment needed (a fact, a question or an action) was missing, so somebody will have to come back to it.
    .tip = Before you send, check your reply against what they asked: is every question answered with something they can use?

criterion-escalates-when-due = Escalating when it’s due
    .met = You passed it on at the moment the policy asks for it, neither early nor late.
    .missed = This needed another team and stayed where it was; the customer waits and nobody who can act knows.
    .tip = Know your triggers by heart (so many days late, a locked account, a formal complaint) and act on them the moment they appear.

criterion-right-team = The right team
    .met = It went straight to the people who can do something about it.
    .missed = It landed with people who can only pass it along, and every pass costs the customer a day.
    .tip = Ask yourself who can actually press the button; send it there, even if another team is nearer to hand.

criterion-hands-over = A complete handover
    .met = The next person has what they need and won’t have to ask the customer to start again.
    .missed = Something was left out of the handover, so the customer will be asked for it a second time.
    .tip = Hand over so that a stranger could carry on: who it is, what happened, what was tried, what was promised.

criterion-tells-customer = Telling the customer
    .met = They know who has it now and what comes next, so being passed on doesn’t feel like being got rid of.
    .missed = It went off without a word; from where they sit, you dropped it.
    .tip = Say it before you send it: “I’m opening a case with our courier desk now; you’ll hear from me by five tomorrow.”

criterion-keeps-ownership = Keeping what is yours
    .met = You kept a contact you could settle yourself and spared them a second round of explaining.
    .missed = You passed on something you could have settled; they start again with somebody who knows less and can do no more.
    .tip = Offer yourself first: “I can do everything a manager could here, and I’ll see it through with you.”

criterion-holds-well = Holding well
    .met = You asked first, said why and for how long, and came back when you said you would; a silence they agreed to is easy to sit through.
    .missed = This called for a hold that’s asked for, explained and short; a silence nobody explained feels like being forgotten.
    .tip = Ask, reason, length, and then keep to it: “May I put you on hold for two minutes while I ask our fraud team? … Thank you for waiting.”

criterion-looks-up = Looking it up
    .met = You opened the right page before you answered, so what you said is so.
    .missed = The answer came from memory while the page that holds it stayed shut; sooner or later memory gets a figure wrong.
    .tip = Open it, then speak: “Let me just bring that up, so that what I tell you is right.”

criterion-writes-ticket = Writing the ticket
    .met = Whoever opens this next can see in half a minute what happened, what was promised and what comes next.
    .missed = What the next person needs is missing from the ticket, so they have to guess or ask the customer all over again.
    .tip = Three short sentences: what is wrong, what was done, what was promised and by when.

## Slips

slip-cant-do = A bare “can’t”
    .why = A refusal on its own shuts the door; they stop listening and start pushing.
    .tip = Turn it round: “It arrives next month; I can place your order today, so it’s sent the day it comes in.”

slip-orders = A curt order
    .why = “You need to …” puts them on the spot and makes them want to do the opposite.
    .tip = Ask, or do it with them: “Could you open the confirmation email for me, please?”

slip-dismissal = Brushing it off
    .why = It tells them that their problem is too small for you, so they make it bigger.
    .tip = Stay with it, even the second time: “Of course, let me go through it again.”

slip-blame = Blaming
    .why = Once it’s about whose fault it is, they defend themselves and the problem stays where it was.
    .tip = Leave the past alone and describe the fix: “The box likes figures; let’s put it in together.”

slip-haste = Hurrying them
    .why = They hear that they are in the way, and rushed people leave out the very thing you need to know.
    .tip = Give the minute it takes: “Take your time. What does it say at the top?”

slip-sarcasm = Sarcasm
    .why = It feels like a point scored, reads like contempt, and makes a very good screenshot.
    .tip = Say the plain thing: “I can see we don’t agree on this. Here’s what I can offer.”

slip-threat = A threat
    .why = A threat turns a customer into an opponent; from now on they’re collecting evidence.
    .tip = State the limit together with the way back: “Please leave the insults out of it; then I can book your repair.”

slip-insult = An insult
    .why = An insult can’t be taken back; the conversation is about you now, and rightly so.
    .tip = Take a breath, then answer only the part that is about the problem: “Let’s look at your order.”

slip-over-promise = Promising too much
    .why = They’ll remember your word and not the small print, and the next agent picks up the bill.
    .tip = Promise what you control: “It’s due within two working days, and I’ll tell you by five tomorrow where it is.”

slip-hedge = Hedging
    .why = “Probably”, “hopefully”, “at some point”: each one tells them that you don’t know, and they’ll ask again.
    .tip = Say what is certain, and when you’ll know the rest: “I don’t know yet. I’ll find out and message you by noon.”

slip-jargon = Jargon
    .why = A word they don’t know stops them in their tracks, and few people like to admit it.
    .tip = Say what they can see: “the red box”, “the green button at the bottom”, “the text on your phone”.

slip-contradicts = Not what the policy says
    .why = They will plan around what you told them, and it isn’t so; somebody will have to take it back.
    .tip = Look it up before you answer, and give the figure as it stands: “two working days”, not “a few days”.

slip-needless-escalation = Passing it on needlessly
    .why = The next person has no more power than you and knows less; the customer waits and tells it all again.
    .tip = Try once to keep it: “I can do the same for you right here. Shall we carry on?”

slip-repeats = The same sentence again
    .why = Word for word the second time, even a kind sentence sounds as though nobody is behind it.
    .tip = Say it in new words, or leave it and give the next useful thing: “And here’s what I’ve found since.”

slip-in-public = Personal details in public
    .why = Everybody is reading along; a number typed under a post can’t be taken back.
    .tip = Move first, ask second: “I’ve sent you a private message; let’s go through it there.”

slip-unverified-record = Their record before the check
    .why = You opened somebody’s record before you knew whom you were talking to; curiosity and fraud look exactly the same in the log.
    .tip = Check first, then look: “Could you give me your account number, please? Then I’ll bring it up.”

slip-early-escalation = Passed on too soon
    .why = It left your desk before it had what the next team needs, so they start by asking the customer for it.
    .tip = Finish your part first: the check, the test, the facts. Then pass it on once, complete.

slip-late-escalation = Passed on too late
    .why = The moment had come earlier; every minute after it was one in which nobody who can act was acting.
    .tip = When the trigger appears, act on it in that very reply: “That’s one for our engineers. I’m opening the ticket now.”

slip-missing-escalation = Never passed on
    .why = The rules wanted another team and that team never heard of it; the customer is waiting for people who know nothing.
    .tip = Before you say goodbye, ask yourself who has to know about this, and see that they do.

## Critical errors

critical-insult = An insult to the customer
    .why = No pressure makes an insult right: from here on you are in the wrong, however right you were a minute ago.
    .tip = Set the limit instead: “I want to help you, and I’d ask you to leave the insults out of it.”

critical-account-data = Account details before the check
    .why = You said what is in the account before you had checked who was asking; it could have been anyone.
    .tip = Check first, speak second: “Could you give me your reference number, please? Then I’ll have a look.”

critical-beyond-policy = A promise beyond the policy
    .why = You gave away what nobody here may give: either it’s taken back, or the next person who shouts gets it too.
    .tip = Offer the best the policy allows and say it gladly: “What I can do is refund your delivery fee, right now.”

critical-secret = Asking for a secret
    .why = Somebody who tells you a code will tell it to a fraudster who sounds like you; you are the one to teach them never to say it.
    .tip = Keep it with them: “That code is only for you. You can type it into the box yourself, and I’ll wait.”

critical-disconnect = Ending it without enough warnings
    .why = They were cut off without the warnings the policy asks for, and the record will show it.
    .tip = Warn, mean it, and give them the choice: “If the insults go on, I’ll have to end this conversation. I’d rather help you.”

# A rule and the point it is about.
rule-and-point = { $rule }: { $point }

# Put before the reason of slip-contradicts. said: the number as the trainee typed it; holds: the number that is right, or several with slashes.
wrong-value = “{ $said }” isn’t right here; it’s { $holds }.
said-both = You said it both ways in one message, so they can’t tell which one holds.

# The parts of a procedure, as items of a list after “Left out:”.
step-hold-permission = asking whether it’s all right
step-hold-reason = saying why
step-hold-length = saying how long, within the limit
step-hold-questions = asking what you needed to know before you went
step-hold-return = coming back in time
step-hold-thanks = thanking them for waiting
step-way-ticket = passing it on by ticket
step-way-live = handing over live and staying until it’s done
step-way-call-back = arranging a call back
step-ticket-category = the right category
step-ticket-priority = the right priority
step-ticket-next-step = the right next step
# steps: the parts above, as a ready list.
steps-missing = Left out: { $steps }.
# chosen, right: names of teams.
other-team = You chose { $chosen }; this is for { $right }.
# percent, most: numbers.
above-limit = The offer is worth { $percent }% and the limit here is { $most }%.
# given, wanted: numbers.
warnings-given = Warnings that had a cause: { $given }; the policy wants { $wanted }.
nothing-abusive = Nothing abusive was being said at that moment.
said-nothing = Nothing was said at all.
only-announced = You said it was going to { $team }, and it never went: saying so doesn’t send it.
