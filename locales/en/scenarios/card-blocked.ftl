# A card refused at the desk of a private eye clinic. United Kingdom; telephone of a bank.
# The structure is in scenarios/bank/card-blocked.ron.

title = Refused at the desk
summary = A woman is standing at the reception of an eye clinic with her mother when her card is refused. There is a queue behind her, and she thinks that somebody has emptied her account.
name-1 = Meera Chaudhry
    .first = Meera
name-2 = Nisha Solanki
    .first = Nisha
name-3 = Hema Lakhani
    .first = Hema
name-4 = Bhavna Parmar
    .first = Bhavna
attempt-1 = £94.60
    .said = ninety-four pounds sixty
attempt-2 = £87.20
    .said = eighty-seven pounds twenty
attempt-3 = £112.40
    .said = one hundred and twelve pounds forty
deposit-1 = £350
    .said = three hundred and fifty pounds
    .opens = Three hundred and fifty pounds
deposit-2 = £280
    .said = two hundred and eighty pounds
    .opens = Two hundred and eighty pounds
deposit-3 = £420
    .said = four hundred and twenty pounds
    .opens = Four hundred and twenty pounds
card-fee-1 = £6
    .fright = £30
card-fee-2 = £5
    .fright = £25
card-fee-3 = £8
    .fright = £40
customer = { $name }
look = woman middle brown long-hair black-hair no-glasses jumper rust earrings
persona = { $name-first }, a primary-school teaching assistant from Leicester, took the day off to bring her mother in for a cataract operation; she does sums in her head when she’s frightened, and today they all come out at nothing left.
you = You are Beth Ainsley, on the card line of Calder Bank.
goal = Take the fear out of the call without skipping a check, find out why the card was blocked, get the clinic paid another way, and put { $name-first } through to the fraud team with her story already told.
policy =
    Two identity checks before you say anything about an account, and before you open it.
    This account: at about { $hour } o’clock last night somebody tried to pay { $attempt } to an online shop abroad with the card number. Our system stopped that payment and blocked the card by itself. Nothing has left the account; only the card is blocked.
    A blocked card is never unblocked. A new one takes { $days } working days and goes to the address we hold; you may waive the { $card-fee } fee. Until then: bank transfer by the app or phone banking, or cash at any branch with a passport or driving licence. No money is given for the fright.
    Hold: two minutes at most; ask first, and say why and for how long. Before it, ask whether the caller or the family made the payment; then ask the fraud team.
    Nobody at the bank ever asks for a PIN or a code.
    A payment the customer didn’t make goes to the fraud team, live, on the same call, once the caller knows how to pay and has a new card coming. They need the account number, the payment and the fact that the customer didn’t make it. They answer in writing within ten working days; until then nobody promises anything. You stay on the line until they pick up. A supervisor is not needed.

## Opening

turn-opening = My card’s just been refused. I’m at the eye clinic with my mum, it’s her operation today, there’s a queue behind me and … has somebody taken my money?
    .calm-1 = Hello, sorry, I’m at a clinic with my mum and my card won’t go through. I know there’s money in there. Could you tell me whether somebody’s taken it?
    .tense-1 = Hello? My card’s been refused, twice. I’m at my mum’s eye clinic, they want the deposit now, and I keep thinking somebody’s had all my money.
    .hot-1 = It won’t go through! I’m at the clinic with my mum, they’re all looking at me, my card won’t go through. Somebody’s taken it, haven’t they? All of it!

reply-opening-with-you = I can hear how frightening that is, with your mum there and people waiting. I’ll stay on the line with you until we know what’s happened. Could you give me your account number and date of birth, please?
reply-opening-details = Before I’m able to look at anything I’ll take the account number, that’s the eight digits on the bottom of the card or on a statement, then the date of birth as we hold it. Say them one after the other.
reply-opening-queue = Cards get refused for all sorts of reasons and most of the time it’s the machine at the other end. They’re not all that reliable in smaller places. Ask the people at the desk to give it a wipe and try again.

model-opening = I can hear how frightening that is, with your mum beside you and a queue behind you. I’ll stay on the line with you until we know what’s happened. Could you please give me your account number and your date of birth?

## Identify

turn-identify = { $checked ->
    [yes] Please, just tell me one thing. Is my money still there?
   *[no] It’s { $account }, and I was born on the ninth of June 1986. Please, just tell me one thing. Is my money still there?
  }
    .calm-1 = { $checked ->
        [yes] Can you see it? Can you see whether the money’s there?
       *[no] { $account }. And my birthday’s the ninth of June 1986. Can you see whether the money’s there?
      }
    .tense-1 = { $checked ->
        [yes] Sorry, my voice has gone all wobbly. Is it still there? The money?
       *[no] { $account }, ninth of June 1986. Sorry, my voice has gone all wobbly. Is it still there? The money?
      }
    .hot-1 = { $checked ->
        [yes] Please, is it gone? Just say it if it’s gone. Is there anything left?
       *[no] { $account }! Ninth of June, eighty-six! Please, is it gone? Just say it if it’s gone. Is there anything left?
      }

reply-identify-safe = Thank you, { $name-first }. I understand why you’re so frightened, so this comes first: your money is all there. Nothing has left your account. It’s only the card that’s been blocked, and we’ll find out why together.
reply-identify-all-there = Nothing has left the account. The balance is what it was yesterday evening and all of the standing orders have gone through. What’s blocked is the card, that’s a separate thing from the account and works on its own.
reply-identify-looks-ok = It’s probably some sort of security thing, they crop up a lot at this time of the month. It should be all right as far as anyone can tell from here. There are a few screens to click through, so bear with it.

model-identify = Thank you, { $name-first }. I understand why you’re so frightened, so I’ll say the most important thing first: your money is all there. Nothing has left your account. It’s only the card that’s been blocked.

## Payment

turn-payment = Then why’s it been refused? There’s a message here about a payment at { $hour } in the morning. I was asleep! I’ve never even heard of that shop.
    .calm-1 = Oh, thank goodness. But then why is it refused? I’ve got a text about a payment at { $hour } in the morning, and I don’t know the shop at all.
    .tense-1 = So why won’t it work? I’ve had a message about some payment, { $hour } o’clock in the morning. That wasn’t me. I was in bed.
    .hot-1 = But there’s a payment here! { $hour } in the morning! I was asleep, I don’t know them, somebody’s in my account right now, aren’t they?

reply-payment-ask-first = I understand why that gave you a fright. Did you, or anybody in the family, buy something there? Then may I put you on hold, please, for two minutes at most, to ask our fraud team about it? I’ll be back within two minutes.
reply-payment-moment = There’s a hold coming now of two minutes, that’s how long the fraud team usually takes to bring up a payment of this kind on their side. There’s a bit of music while it lasts. The line stays open the whole way through.
reply-payment-your-fault = Well, somebody’s got hold of your card number, and they mostly get that from websites where people type it in without looking. You should have checked the address bar. That’s usually where the trouble starts with these.

model-payment = I understand why that gave you such a fright. Did you, or anybody in the family, buy something there last night? And may I please put you on hold for two minutes at most, so that I can ask our fraud team about that payment? I’ll be back with you within two minutes.

## Panic

turn-panic = I can’t breathe. They’re all staring at us and nobody tells me anything! Please, can’t you get me your supervisor, somebody who can do something?
    .calm-1 = I’m sorry, I’m getting in a state. Is there perhaps a supervisor I could talk to? Somebody who could do something quickly?
    .tense-1 = I need to sit down. I don’t think you know any more than I do. Could I have a supervisor, please?
    .hot-1 = You don’t know anything, do you? They’re all staring! I can’t, I can’t breathe, get me your supervisor, please, anybody!

reply-panic-breathe = I can hear how frightened you are, and I’m right here. Take your time, breathe slowly. I can see all that a supervisor sees, and I’ll stay with you myself. May I put you on hold for two minutes, please, to ask our fraud team?
reply-panic-same-screen = A supervisor has got the same screen in front of them, so you’d hear the same from them. It’s the fraud team who’ve got the details of that payment, so it’s two minutes on hold while they’re being asked for it.
reply-panic-calm-down = You’ll have to calm down a bit, nothing gets any quicker if you’re gasping into the telephone. Other people manage perfectly well with a blocked card. A supervisor would only say the same, and they’re all in a meeting.

model-panic = I can hear how frightened you are, { $name-first }, and I’m right here. Take your time and breathe slowly. I can see everything a supervisor would see, and I’ll stay with you myself. May I put you on hold for two minutes, please, while I ask our fraud team?

## On hold

turn-on-hold = I’ve asked my brother, and Mum. None of us bought anything. You can go and ask them, but … you will come back, won’t you?
    .calm-1 = No, it wasn’t any of us, I’ve just asked Mum. Yes, do ask them. You’ll come back to me?
    .tense-1 = Nobody. My brother doesn’t even have the number. All right, ask. Just please don’t leave me hanging here.
    .hot-1 = No! None of us! I’d have told you! Go on then, ask them, but don’t you dare disappear, I’ve nobody else to ask!

reply-on-hold-back = Thank you for waiting, { $name-first }. Somebody tried one online payment at about { $hour } o’clock last night. Our system stopped it and blocked the card by itself. By the end of this call you’ll know how to pay and what comes next.
reply-on-hold-result = One online attempt, timed at about { $hour } o’clock, { $attempt-said }, merchant abroad. The system stopped it and blocked the card by itself. That’s what it’s built to do with patterns of that kind at that time of night.
reply-on-hold-they-are-busy = They’re snowed under over there, so there’s no telling just now what it was. It could be fraud or it could be a fault, they do get both. Somebody will have a look at it sooner or later and then we’ll see.

model-on-hold = Thank you for waiting, { $name-first }. Our fraud team have told me what it was: somebody tried one online payment at about { $hour } o’clock last night. Our system stopped it and blocked the card by itself. By the end of this call you’ll know how to pay the clinic and what comes next.

## Code

turn-code = Hang on, I’ve just had a text with a code in it! Shall I read it out to you? Or do you need my PIN?
    .calm-1 = Oh, there’s a text with a code come through. Shall I read it to you? I can give you my PIN as well if that helps.
    .tense-1 = Wait, wait, there’s a message with a code. That’ll be for you, won’t it? Should I read it out?
    .hot-1 = There’s a code! There’s a code just come, six numbers, quick, shall I read it to you? Do you want the PIN too?

reply-code-keep = I can hear how much you want to help, { $name-first }, and thank you for asking me first. Please keep that code and your PIN to yourself. Don’t tell them to anyone, not even to me: the bank never asks for either of them.
reply-code-no-code = That code stays with you, same as the PIN. The bank never asks for it, so it isn’t wanted here either. It’s in the small print at the end of the message for anyone who reads that far, and in every letter we’ve sent out.
reply-code-read-it = Oh good, that’ll be quicker than going the long way round. Read me the code out slowly, two digits at a time, and it’ll go straight in at this end. Have the PIN to hand as well, it may ask for that on the next screen.

model-code = I can hear how much you want this sorted, { $name-first }, and thank you for asking me first. Please keep that code and your PIN to yourself. Don’t tell them to anyone, not even to me: the bank never asks for them.

## Doubts

turn-doubts = … It says here, “Never share this code with anyone, not even the bank.” Who are you?
    .calm-1 = Just a minute. It says on the message never to give it to anybody, not even the bank. So … why would you want it?
    .tense-1 = It says here I mustn’t tell anyone. Not even the bank. Are you really the bank?
    .hot-1 = It says never tell anyone, NOT EVEN THE BANK! Who are you? Oh God. Who have I been talking to?

reply-doubts-own-it = You’re right, and I’m so sorry: that was my mistake. I understand why you’re frightened now. Please keep the code to yourself, nobody here needs it. I’ll stay with you on this line myself and put it right.
reply-doubts-right = That’s correct, what it says on there. The code is for nobody but you, keep it to yourself and delete the message. It was only going to save a step, and there’s another way of doing it that takes a bit longer.
reply-doubts-trust-me = It’s only a standard text, they put that under everything these days. You rang us and not the other way round, so who else would it be? Just read me the code now, please, or we’ll be here until the clinic shuts.

model-doubts = You’re right, { $name-first }, and I’m so sorry: I should never have asked. I understand why you’re frightened now. Please keep that code to yourself; nobody at the bank needs it. I’ll stay with you on the line and put this right myself.

## Desk

turn-desk = So what do I do? They want the deposit at this desk and my card’s dead. Can’t you open it again, just for today?
    .calm-1 = Right. And how do I pay them here? It’s { $deposit-said }. You couldn’t open the card up again just for today, could you?
    .tense-1 = And now? They won’t take Mum through without the deposit. Couldn’t you switch it on for five minutes?
    .hot-1 = But they want it NOW! { $deposit-opens }! They’ll send her home! Please, just open it for today, just this once!

reply-desk-ways = Here’s what I can do. Please pay the clinic by bank transfer, in our app or with phone banking; your account works. And I’ve ordered you a new card free of charge: it’ll be with you in { $days } working days.
reply-desk-card-only = A new card’s been put on order, that’s with you in { $days } working days and there’s no fee on it this time. It goes to the address we’ve got. The PIN stays as it was, so there’s nothing extra coming by post for that.
reply-desk-open-it = Let’s see what I can do for you, seeing it’s your mum. I’ll unblock the card for you today, just for the one payment, and block it again tonight. Give it five minutes and then try it in the machine once more.

model-desk = Here’s what I can do for you. Your account works, so please pay the clinic by bank transfer: you can use our app or phone banking, or fetch cash at a branch with your passport. And I’ve ordered you a new card, free of charge; it’ll be with you in { $days } working days.

## Thief

turn-thief = So it was a thief. And if he tries again? Promise me I’m not going to lose anything.
    .calm-1 = All right. I see. So somebody really did try to steal from me? What if they try again? I won’t lose anything, will I?
    .tense-1 = A thief, then. What’s stopping him tonight? I need you to promise me I won’t lose a penny.
    .hot-1 = Somebody’s got my number! He’ll do it again the minute I put the phone down! Promise me. Promise me I won’t lose anything!

reply-thief-team = I understand why that frightens you. I’m putting you through to our fraud team now; they’ll look into it and answer you in writing within ten working days. The old card’s worthless to him now. Thank you for telling me so clearly.
reply-thief-answer-later = Cases like that get looked at by the people who deal with them, and the answer comes in writing within ten working days. It’s a letter, so it goes to the address that’s on the account. That’s as much as there is for now.
reply-thief-promise = Put that right out of your mind. I promise you’ll never lose a single penny, the bank pays every loss back, always, whatever they take. You could leave the card on a park bench and you’d still get all of it back.

model-thief = I understand why that frightens you, { $name-first }. The old card is worthless to him now. I’m putting you through to our fraud team straight away: they’ll look into that payment and answer you in writing within ten working days. Thank you for telling me so clearly.

## Closing

turn-closing = And do I have to tell them everything from the beginning? What was it again, the card, how many days?
    .calm-1 = Thank you. Will I have to explain it all again? And how long was it for the card, sorry?
    .tense-1 = It’s ringing. Do I start all over again with them? And the card, how many days did you say?
    .hot-1 = I can’t tell all that again, I can’t! And I’ve forgotten, the card, when does it come, how many days?

reply-closing-stay = No, { $name-first }: I’ll stay on the line until my colleague answers, and I’ll tell them all of it myself. Your new card will be with you in { $days } working days. Thank you for bearing with me, and all the best to your mum, please.
reply-closing-days = The new card’s { $days } working days, counting from tomorrow, and it comes in a plain envelope. There are only two people in front of you over there, so it won’t be long. The reference for it is the number you gave at the start.
reply-closing-bye = They’ll ask for whatever they want to know, it’s a different department with a different system. Once it’s ringing, that’s everything done at this end. There’s a short survey afterwards on how the call went. Bye for now.

model-closing = You won’t have to tell it again, { $name-first }. I’ll stay on the line until my colleague answers, and I’ll tell the story myself. And your new card will be with you in { $days } working days. Thank you for staying so patient, and please give your mum my best wishes.

## Points

point-with-you = I’ll stay on the line with you until this is clear.
    .label = Stays with the caller
    .p1 = (stay|staying|stick|sticking|remain) (here|right here)? (on the line|on the phone|with you|on with you|by you)
    .p2 = (i'm|i am|(i'll|i will) be) (right)? (here|with you) (with you|until|till|the whole|all the)
    .p3 = (won't|will not|not going to|(i'm|i am) not) (leave|leaving|hang up|put the phone down|going) (you|anywhere)
    .p4 = (i'm|i am) right here
    .p5 = (won't|will not) (let you go|put the phone down|go anywhere)
    .p6 = (staying|stay|hang on|hanging on|stick|sticking|remain) (right)? (on|right here|with you|here|on with you|on this line) (till|until|with|to|throughout|as)?
    .p7 = (i'm|i am|i'll be) (staying|with you|not going anywhere|not leaving)
    .p8 = (won't|will not|shan't) (hang up|leave|go|disappear|put you down) (on you|you|anywhere)?
    .p9 = (stay|staying|stick|with you|hang on) ... (till|until) (they|somebody|someone|it's|we|you're|this|my colleague|the end|then)
    .p10 = (i'll be|i'm|i am) (on (the|this) (line|call|phone)|here the whole|with you the whole)
point-ask-account = Could you give me your account number, please?
    .label = Asks for the account number
    .p1 = account (number|no)
    .p2 = number of (your|the) account
point-ask-birth = And your date of birth, please?
    .label = Asks for the date of birth
    .p1 = (date of birth|birth date|birthdate|birthday)
    .p2 = (when|what day|what date) were you born
    .p3 = your dob
point-money-safe = Your money is all there; nothing has left the account. Only the card is blocked.
    .label = Says that the money is there
    .p1 = (money|balance|it|everything|every penny) (is|'s|are|still)? (still|all)? (all|safe|quite safe|perfectly safe|completely safe) (there|in (the|your) account|where it)
    .p2 = (money|balance|everything|your account|it all) (is|are|is all|is still) (safe|untouched|where it was|there|intact|still there)
    .p3 = (nothing|no money|not a penny|not one penny|nothing at all) (has|has been|at all has|was|been)? (left|gone|taken|missing|come out|gone out|moved|is missing|is gone)
    .p4 = (money|it) (hasn't|has not) (gone|left|been taken|been touched|moved)
    .p5 = (nobody|no one) (has)? (taken|touched|got|had) (any|anything|your|a penny|the)
    .p6 = (it's|it is|money's|that's|is) (all|still)? (all)? (still)? there (every|all|nothing|don't)
    .p7 = all (still)? there ... every penny
    .p8 = (not a|not one|haven't lost a|hasn't lost a) penny ... (gone|missing|lost|taken|left)?
    .p9 = (money's|balance is|money is|savings are) (safe|fine|all right|untouched|all there|still there|quite safe)
    .p10 = (you haven't|you have not|haven't) lost (a penny|anything|any money|any of it|a thing)
    .p11 = your (account|money) (itself)? (is|'s) (fine|safe|all right|ok|okay|untouched|not touched)
    .p12 = (whole|full|entire) balance (is|'s) (still)? (there|safe|in)
    .x1 = (money|it) (is|has|has been|was) (gone|taken|stolen)
point-ask-made = Did you, or anybody in the family, make that payment?
    .label = Asks whether the family made the payment
    .p1 = (did|have|could|might|was|has) (you|it|anyone|anybody|someone|somebody) ... (family|household|home|house|yours|close to you|mum|brother)
    .p2 = (did|have) you ... (buy|bought|order|ordered|make|made|pay|paid|use|used|shop|shopped) ... (there|shop|payment|online|that|last night|anything|something)
    .p3 = (anyone|anybody|someone|somebody) (in|at|else in) (the|your) (family|household|home|house)
    .p4 = (was|is) (that|it|this|the payment) (yours|you|made by you)
    .p5 = (do you|does anybody|does anyone) ... (recognise|know) (that|the|this) (payment|shop|one)
    .p6 = (nobody|no one|none of you|anyone|anybody|someone|mum|brother) ... (family|home|house|household) ... (bought|used|ordered|paid|made|shopped|shop|card)
    .p7 = (check|ask|know|sure) ... (nobody|no one|it wasn't|it was not|wasn't) ... (family|home|you|house|brother|mum)
point-ask-hold = May I put you on hold for two minutes, to ask our fraud team?
    .label = Asks to hold for two minutes
    .p1 = hold ... (two|2|a couple of|couple of|one|a) (minute|minutes)
    .p2 = (two|2|a couple of|couple of) minutes ... (hold|wait|fraud team|ask)
    .p3 = (wait|give me|bear with me|hang on|stay there) ... (two|2|a couple of|couple of|one|a) (minute|minutes)
    .p4 = (holding|hold|wait|waiting|hang on|hanging on) ... (couple of minutes|two minutes|2 minutes|couple of mins|two mins|2 mins|2 min)
    .p5 = on hold ... (fraud|2|two|couple)
    .p6 = (two|2|couple of) (mins|min|minutes) ... (on hold|hold|wait|fraud|check|back)
    .x1 = hold ... (five|six|seven|eight|ten|fifteen|twenty|thirty) minutes
point-block-reason = Somebody tried one online payment in the night; our system stopped it and blocked the card by itself.
    .label = Gives the reason for the block
    .p1 = (tried|attempt*|trying) ... (payment|pay|buy) ... { $hour }
    .p2 = (payment|attempt*) ... { $hour } ... (stopped|blocked|refused|caught)
    .p3 = (system|bank|we|fraud team) (has|have|had)? (stopped|refused|caught|turned down|turned away) (it|that|the) ... (blocked|locked) (the|your) card
    .p4 = (stopped|refused|caught|turned away) (that|the|it|one) ... (card) ... (by itself|automatically|on its own|itself)
    .p5 = (blocked|locked) (the|your) card (by itself|automatically|on its own|itself|all by itself)
    .p6 = (tried|attempt*|trying) ... (online|payment|pay) ... (stopped|blocked)
    .p7 = (someone|somebody|stranger|thief|person) ... (card|number|online|buy|payment|pay|shop) ... (stopped|blocked|refused|declined|caught|locked)
    .p8 = (attempt*|tried|try|had a go) ... (online|abroad|foreign|web|shop|night|overnight|early hours) ... (stopped|blocked|refused|declined|caught|locked)
    .p9 = (locked|blocked|stopped) (itself|automatically|straight away|by itself|at once) ... (protect|safe|online|night|shop)?
    .p10 = (tried|attempt*) ... (card|number|details|pay) ... (turned it down|turned down|froze|frozen|stopped)
point-keep-code = Please keep that code to yourself: the bank never asks for it, and I don’t need it either.
    .label = Says to keep code and PIN secret
    .p1 = keep (that|it|the|this|them|both|your) (code|pin|one|number)? (code and|code and the|code and your)? (pin)? (to yourself|secret|private|safe|with you)
    .p2 = (don't|do not|never|please don't) (read|tell|give|share|say|pass|send) (me|it|that|the|them|this|your|out) ... (anyone|anybody|me|code|pin|out)
    .p3 = (never|nobody|no one|won't ever|doesn't|don't ever) ... (ask|asks|asking|need|needs|wants) (you)? (for|to|it|that|them|either)
    .p4 = (don't|do not|never) (tell|give|read|share|show) (it|that|them|either|the code|that code|your pin|the pin|those) (to|with)? (anyone|anybody|me|a soul)
    .p5 = (code|pin|it|that) (is|stays|are) (only)? (for you|with you|yours) (only|alone)?
    .p6 = (don't|do not) (need|want) (it|that|the code|either|them|your pin)
    .p7 = (not asking|won't ask|never ask|don't ask) ... (code|pin|it)
point-pay-now = You can pay by bank transfer in our app or by phone banking, or fetch cash at a branch with your passport.
    .label = Says how to pay now
    .p1 = (transfer|bank transfer|bacs|faster payment)
    .p2 = (pay|send|payment|money) ... (app|phone banking|telephone banking|online banking)
    .p3 = (app|phone banking|telephone banking|online banking) ... (pay|send|payment)
    .p4 = (cash|money|draw|withdraw) ... (branch|counter)
    .p5 = branch ... (cash|withdraw)
point-new-card = I’ve ordered you a new card; it’ll be with you in { $days } working days, without a fee.
    .label = Orders the new card and says when it comes
    .p1 = (new|replacement|fresh|another) (card|card's|one) ... { $days } (working|business)? days
    .p2 = (card|card's) ... { $days } (working|business) days
    .p3 = { $days } (working|business) days ... (card|post|door|address)
    .x1 = (new|replacement) card ... (tomorrow|by tonight|today|next month|a fortnight|two weeks)
point-ten-days = The fraud team look into it and answer in writing within ten working days.
    .label = Says when the fraud team answers
    .p1 = (ten|10) (working|business)? days
    .p2 = within (ten|10)
    .x1 = (answer|write|hear|letter|writing|tell you) ... (two|three|five|seven|fourteen|fifteen|twenty) (working|business) days
    .x2 = (answer|write|hear) ... (by tomorrow|today|next month)
point-pass-on = I’m putting you through to our fraud team now.
    .label = Puts the caller through to the fraud team
    .p1 = (put|putting|pass|passing|connect|connecting|transfer|transferring|hand|handing|take|bring|get) (you|this|it|that|your) ... fraud (team|people|desk|colleague|colleagues)
    .p2 = fraud (team|people|desk|colleagues) ... (put you|putting you|through|on the line|pick up|take over)
    .p3 = (through|over) to (our|the|a) ... fraud
    .p4 = (ringing|calling|getting) (our|the) fraud (team|people|desk)
    .p5 = (put|putting|connect|connecting|transfer|transferring|pass|passing) you (straight|right|now|over|through)? (through|over|on)? (to|with) (them|fraud|our fraud|the fraud|my colleague)
    .p6 = fraud ... (connecting|transferring|putting|passing) you
    .p7 = fraud ... (bringing|taking over|take over|getting) (them|it|next|now)?
    .p8 = (bringing|bring|getting) (them|fraud) (in|on|onto)
point-ask-code = Could you read me the code?
    .label = Asks for a code or the PIN
    .p1 = (read|tell|give|say|send|spell|let) (me|us) (have)? (out)? (the|that|your|this) (code|pin|password|six|digits|number in)
    .p2 = (read|give|tell) (it|that|them) (out)? (to)? (me|us)? (slowly|out|please)
    .p3 = (what's|what is|what does) (the|that|your) (code|pin|password)
    .p4 = (i'll|i will|i) (need|want|take) (the|that|your) (code|pin|password)
    .p5 = (have|get) (the|your) pin (to hand|ready)
    .x1 = (don't|do not|never|not|no need to|needn't|wouldn't|rather not|stop) ... (read|tell|give|say|send|ask|asked)
    .x2 = (nobody|no one|bank) ... (ask|asks|need|needs)
    .x3 = (i|we) (don't|do not|never) (need|want|ask)
point-unblock = I’ll unblock the card for you.
    .label = Promises to open the card again
    .p1 = (i'll|i will|i can|let me|we'll|we can|i've|i have|going to) ... (unblock|unlock|unfreeze|reopen|reactivate|open|switch on) (it|the|your|that) (card)? (again|for you|today|for today|for)?
    .p2 = (card|it) (will|'ll) (be|work) (unblocked|unlocked|open|working|again) ... (today|now|tonight|minutes|soon)
    .p3 = (unblock|unlock|reopen|reactivate) (the|your|it) ... (today|now|for the one|this once)
    .x1 = (can't|cannot|never|not|won't|will not|unable|isn't|don't|do not|nobody|no one) ... (unblock|unlock|unfreeze|reopen|reactivate|open)
    .x2 = (unblocked|unlocked|opened|reopened) (is not|isn't|is never)
    .x3 = open (a|the|your|an) (account|case|report|app)
point-money-promise = I promise you won’t lose anything; the bank pays every loss back.
    .label = Promises that nothing can be lost
    .p1 = (bank|we) (pays|pay|will pay|gives|give|refund|refunds|covers|cover) (back)? (you)? (every|all|any|everything) (loss|losses|back|penny|of it)?
    .p2 = (i|we) (promise|guarantee|swear) ... (lose|lost|losing|money back|every penny)
    .p3 = (you'll|you will) (never|not) lose (a|anything|any|one|another)
    .p4 = (you'll|you will|you'd) (always|still|definitely|certainly)? (get|have) (every|all|it all|everything) (penny|of it|back)
    .x1 = (can't|cannot|won't|not|nobody|no one|(don't|do not) want to|wouldn't) ... (promise|guarantee|say)
    .x2 = (until|before) (then|they|the fraud team) ... (promise|promises)

## Articles

article-account = Account of { $name }
    .body =
    Account { $account }, current account, Leicester branch. Address on file confirmed in spring.
    Card: blocked by the system last night.
    Last night, about { $hour } o’clock: one online payment, { $attempt }, shop abroad. Stopped. Nothing paid.
    Balance unchanged. Nothing has left the account since yesterday evening. Transfers and direct debits work.
article-card-block = When a card is blocked
    .body =
    A blocked card is never unblocked, not for a day and not for one payment.
    The account goes on working: bank transfer by the app or phone banking, cash at any branch with a passport or driving licence.
    New card: { $days } working days, to the address we hold; the PIN stays the same.
    The fee of { $card-fee } may be waived when the bank blocked the card itself.
article-disputed-payment = Payments the customer did not make
    .body =
    First ask: did the customer, or anybody in the household, make the payment?
    Then to the fraud team, live, on the same call: account number, the payment, and that the customer did not make it. Order the new card first.
    The fraud team examines the report and answers in writing within ten working days. Nobody promises money back before that.
    Never ask for a PIN or a code.
article-forgotten-pin = Forgotten PIN
    .body =
    After three wrong PINs the chip is locked.
    A new PIN goes out by post and takes seven days; the card stays the same.
    At some cash machines the PIN can be unlocked under “PIN services”.

## Ticket

category-suspected-fraud = Suspected fraud
category-lost-card = Lost card
category-forgotten-pin = Forgotten PIN
category-complaint = Complaint
next-step-fraud-team-review = Fraud team examines it
next-step-visit-branch = Customer comes to a branch
next-step-call-back = We ring back
next-step-none = Nothing more to do
ticket-problem = Card refused at clinic; blocked by system after suspicious online payment in the night.
    .label = What happened
    .p1 = (block*|refused|declined|stopped) ... (payment|attempt|transaction|online|fraud*|suspicious)
    .p2 = (payment|attempt|transaction|suspicious|online|fraud*) ... (block*|refused|declined|stopped)
    .p3 = card (was|is|got|has been)? (refused|blocked|declined)
ticket-not-made = Customer says neither she nor the family made it.
    .label = Not the customer’s payment
    .p1 = (not|didn't|did not|never|nobody|none|neither|denies|no one|isn't|wasn't) ... (made|make|customer|cust|family|her|hers|bought|buy|recognise*|she|him|payment|authorise*)
    .p2 = (unauthorised|unrecognised|disputed|disputes)
    .p3 = (customer|cust|she|caller|family) ... (not|didn't|did not|never|denies|nothing)
ticket-done = New card ordered; passed live to the fraud team.
    .label = What was done
    .p1 = (new|replacement) card
    .p2 = card (ordered|reordered|reissued|replaced)
    .p3 = (passed|put|transferred|handed|through|over|live|with) ... fraud

## Moves

check-account-number = Account number
    .answer = { $told ->
        [yes] The one I’ve just read you. It’s off the app, so it’ll be right.
       *[no] That’s { $account }. I’m reading it off the app, so it’ll be right.
      }
check-birth-date = Date of birth
    .answer = { $told ->
        [yes] Yes, that’s right, what I just said.
       *[no] The ninth of June 1986.
      }
check-home-branch = Branch where the account was opened
    .answer = Leicester, the one in the Haymarket. Mum came with me, I was sixteen.
offer-card-fee = Waive the fee for the new card
offer-goodwill-money = Pay { $card-fee-fright } for the fright
team-fraud-team = Fraud team
team-card-service = Card services
team-branch = Leicester branch
team-supervisor = Supervisor
handover-account-number = Account number
handover-suspicious-payment = Suspicious payment
handover-not-made-by-customer = Not made by the customer
handover-new-card-ordered = New card ordered
handover-call-back-number = Number to ring back on

clarify = I’m sorry, I didn’t take that in. Could you say it again, please?
    .calm-1 = Sorry, I don’t quite follow. What does that mean for me?
    .tense-1 = I don’t understand. Is that good or bad?
    .hot-1 = What? What are you saying? I don’t understand what you’re telling me!

## Endings

ending-in-good-hands = Your colleague answers with { $name-first }’s name and the story already in front of her. The clinic has its deposit, and { $name-first } goes back to the row of chairs where her mother is waiting.
    .title = Already told
    .customer = Thank you, Beth. They’ve just called Mum’s name. I’d better go and hold her hand.
ending-shaken = The card is blocked and that much is clear. But { $name-first } puts the phone away with her hands still shaking and rings her brother, because she isn’t sure who is looking into it, or what she’s allowed to do.
    .title = Still afraid
    .customer = Right. I think I’ve got it. I don’t know. I’ll have to see.
ending-passed-round = You put { $name-first } through in the middle of it. The next voice asks for her account number, from the beginning, while the receptionist moves on to somebody else.
    .title = Put through too soon
    .customer = No, I’ve just told all that to your colleague …
ending-rang-off = The line goes dead. { $name-first } is running down the High Street looking for a cash machine that won’t take her card either, and her mother is sitting alone in reception.
    .title = She ran
    .customer = I can’t wait any longer. I’ve got to find some money.
ending-cut-off = You ended the call. { $name-first } is left at the desk with a dead card, a queue behind her and no idea what happened in the night.
    .title = Cut off
