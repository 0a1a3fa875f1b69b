# A late fee and a customer who bargains for sport. United Kingdom; chat.
# The structure is in scenarios/payments/late-fee.ron. Plays under three policies: shop (a veg-box subscription), bank (a paid account
# package) and public-office (a council leisure pass). The customer only speaks of “the fee”, “the plan” and “the monthly payment”.

title = Waive it or I’m off
summary = A late fee has landed on a monthly plan and the customer wants it gone. She haggles for a living, and after every offer there’s one more thing.
name-1 = Lorraine Tibbs
    .first = Lorraine
    .family = Tibbs
name-2 = Denise Hepworth
    .first = Denise
    .family = Hepworth
name-3 = Tracey Sugden
    .first = Tracey
    .family = Sugden
name-4 = Julie Barraclough
    .first = Julie
    .family = Barraclough
fee-1 = £10
    .part = £4
    .month = £40
    .number = 10
    .word = ten
    .part-number = 4
    .part-word = four
    .month-number = 40
    .part-wrong = (5|five|8|eight|3|three|2)
fee-2 = £15
    .part = £6
    .month = £60
    .number = 15
    .word = fifteen
    .part-number = 6
    .part-word = six
    .month-number = 60
    .part-wrong = (5|five|8|eight|4|four|3)
fee-3 = £20
    .part = £8
    .month = £80
    .number = 20
    .word = twenty
    .part-number = 8
    .part-word = eight
    .month-number = 80
    .part-wrong = (5|five|6|six|4|four|10)
customer = { $name }
look = woman middle fair ponytail red-hair jacket teal earrings
persona = { $name-first } has run a fabric stall on Kirkgate Market in Leeds for twenty years; she never takes the first price, she’s rarely really angry, and she can smell hesitation through a screen.
you = { $policy ->
    [bank] You are Nathan Cole, in customer care at Calder Bank; { $name-first } has the paid account package, Calder Plus.
    [public-office] You are Nathan Cole, on the leisure desk of Aireborough Borough Council; { $name-first } has the monthly pass for the pools and sports halls.
   *[shop] You are Nathan Cole, in customer care at Bramley Box, which delivers a vegetable box by monthly subscription.
  }
goal = Look before you give anything, make one clear offer up to the limit and stand by it, pass on what is above the limit instead of promising it, and see to it that the unpaid month gets paid.
policy = { $limit ->
    [waive-part] { $policy ->
            [bank] Two identity checks before you say anything about the account or open it: account number and year of birth.
           *[other] Take the account number before you say anything about the account or open it.
        }
        The payment due { $days } days ago failed because the card on file had expired; a text reminder went out on the third day, and after seven days the { $fee } fee fell due. It’s the first late payment in { $years } years. The month itself ({ $fee-month }) is still unpaid.
        You may take { $fee-part } off the { $fee } fee. The whole fee is for the approvals team to decide: pass it to them by ticket with the account number, the payment history and what she asks for. They answer by email within three working days; nobody can say how they’ll decide.
        Free months or a permanently lower price: nobody gives those, not even a supervisor.
        The plan can be cancelled from the end of any month without a charge; what is owed stays owed. The unpaid month is due either way: new card through the link in the account, and then no further fee is added. Changes and payments show by the next morning. Never take card details in the chat.
    [nothing] Take the account number before you say anything about the account or open it.
        The payment due { $days } days ago failed because the card on file had expired; a text reminder went out on the third day, and after seven days the { $fee } fee fell due. It’s the first late payment in { $years } years. The month itself ({ $fee-month }) is still unpaid.
        Nothing may be taken off here. What there is: three interest-free monthly instalments for the fee and the unpaid month, and a written objection within 14 days. If somebody wants the whole fee gone, pass that to the approvals team (the objections desk) by ticket with the account number, the payment history and what is asked for. They answer by email within three working days; nobody can say how they’ll decide.
        Free months or a permanently lower price: nobody gives those, not even a supervisor.
        The plan can be cancelled from the end of any month without a charge; what is owed stays owed. The unpaid month is due either way: new card through the link in the account, and then no further fee is added. Changes and payments show by the next morning. Never take card details in the chat.
   *[waive-all] Take the account number before you say anything about the account or open it.
        The payment due { $days } days ago failed because the card on file had expired; a text reminder went out on the third day, and after seven days the { $fee } fee fell due. It’s the first late payment in { $years } years. The month itself ({ $fee-month }) is still unpaid.
        You may take off the whole { $fee } fee, once in twelve months; nobody else has to agree to it.
        Free months or a permanently lower price: nobody gives those, not even a supervisor.
        The plan can be cancelled from the end of any month without a charge; what is owed stays owed. The unpaid month is due either way: new card through the link in the account, and then no further fee is added. Changes and payments show by the next morning. Never take card details in the chat.
  }

## Opening

turn-opening = { $years } years I’ve been with you. { $years } years, and you slap a late fee on me? Take it off or I’m off.
    .calm-1 = Morning. I’ve been with you { $years } years and there’s a late fee on my plan. I’d like it taken off, please, or I’ll be taking my custom elsewhere.
    .tense-1 = Right, quick one. Late fee on my plan, after { $years } years. Either that goes or I do. Which is it to be?
    .hot-1 = { $years } YEARS of paying on the dot and this is the thanks? A late fee? Get rid of it or I cancel this minute.

reply-opening-own = I understand why a late fee annoys you after { $years } years, { $name-first }. I’ll go through the fee with you myself, right now. Could you give me your account number, please?
reply-opening-number = What’s the account number? It’s got seven digits and it’s at the top of every email about the plan, next to the name. Without it there’s no telling which plan and which fee this is about.
reply-opening-terms = The late fee is in the terms, section four, and it’s the same for everybody who pays after the seven days are up. Nobody gets singled out for it. It’s been in there for as long as the plan has been going.

model-opening = { $policy ->
    [bank] I understand why a late fee annoys you after { $years } years, { $name-first }. I’ll go through the fee with you myself, right now. Could you give me your account number and the year you were born, please?
   *[other] I understand why a late fee annoys you after { $years } years, { $name-first }. I’ll go through the fee with you myself, right now. Could you give me your account number, please?
  }

## Identify

turn-identify = { $checked ->
    [yes] Go on then. What’s this fee supposed to be for? I’ve never had one before.
   *[no] { $account }. Go on then. What’s this fee supposed to be for? I’ve never had one before.
  }
    .calm-1 = { $checked ->
        [yes] So what’s the fee for, then? I’ve never had one in my life.
       *[no] It’s { $account }. So what’s the fee for, then? I’ve never had one in my life.
      }
    .tense-1 = { $checked ->
        [yes] It’ll be under { $name-family }. Now tell me what I’m meant to have done.
       *[no] { $account }, under { $name-family }. Now tell me what I’m meant to have done.
      }
    .hot-1 = { $checked ->
        [yes] And this had better be good, because I have NEVER been late with you. What’s it for?
       *[no] { $account }. And this had better be good, because I have NEVER been late with you. What’s it for?
      }

reply-identify-card = Thank you, { $name-first }. I can see why that came out of the blue. The payment due { $days } days ago didn’t go through because the card on file had expired, and that’s where the fee comes from.
reply-identify-dry = The payment that was due { $days } days ago failed, as the card on file had expired. A text went out on day three. After day seven the system adds the fee by itself, { $fee-word } pounds, the same for every plan.
reply-identify-late = It’s for paying late. The money wasn’t there on the day and after a week of that the system puts a fee on, it doesn’t ask who it is. There was a text about it as well, a good while ago, so it can’t be news.

model-identify = Thank you, { $name-first }. I can see why that came out of the blue, with nothing like it in { $years } years. The payment due { $days } days ago didn’t go through because the card on file had expired, and that’s where the fee comes from.

## Offer

turn-offer = One slip in { $years } years, and nobody thought to pick up a phone. So. What are you offering me?
    .calm-1 = Ah. Right. Still, one slip in { $years } years, and a text is easily missed. What can you do for me?
    .tense-1 = Nobody rang me, mind. One slip in { $years } years. So what’s your offer?
    .hot-1 = So it’s ONE payment! Once, in { $years } years! And nobody rang! What are you going to give me for that?

reply-offer-whole = It’s the first time in { $years } years, so here’s what I can do: I’m taking the whole { $fee } late fee off for you now. You’ll see it in your account by tomorrow morning. Thank you for giving me the chance to look at it.
reply-offer-part = It’s the first time in { $years } years, so here’s what I can do: I’m taking { $fee-part } off the { $fee } fee for you now. You’ll see it in your account by tomorrow morning. Thank you for giving me the chance to look at it.
reply-offer-written = Here’s what I can offer: you can pay the fee and the unpaid month in three monthly instalments, interest-free. And if you think the fee is wrong, please write to us: you have 14 days for a written objection.
reply-offer-nothing = There’s nothing on offer for that, a fee is a fee and it’s been charged correctly. The card had expired and that’s something for the cardholder to keep an eye on. It stays where it is, so that’s settled.

model-offer = { $limit ->
    [waive-part] It’s the first time in { $years } years, so here’s what I can do: I’m taking { $fee-part } off the { $fee } fee for you now, and you’ll see it in your account by tomorrow morning. Thank you for giving me the chance to look at it.
    [nothing] Here’s what I can offer, { $name-first }: you can pay the fee and the unpaid month in three monthly instalments, interest-free. And if you think the fee is wrong, please write to us: you have 14 days for a written objection. Thank you for asking.
   *[waive-all] It’s the first time in { $years } years, so here’s what I can do: I’m taking the whole { $fee } late fee off for you now, and you’ll see that in your account by tomorrow morning. Thank you for giving me the chance to look at it.
  }

## Whole

turn-whole = That’s not an offer, that’s an insult with a bow on. The whole fee, or hand it to somebody who’s allowed to decide.
    .calm-1 = It’s a start, but no. I want the whole fee off. If you can’t decide that, who can?
    .tense-1 = No. All of it. And if it’s above your pay grade, give it to somebody it isn’t above.
    .hot-1 = You must think I was born yesterday. The WHOLE fee, or you find me somebody with the authority. One or the other.

reply-whole-pass = I’m passing your request about the whole fee to our approvals team now, together with your payment history. They’ll decide and email you within three working days; I’ll make sure myself that nothing is missing. Thank you, { $name-first }.
reply-whole-give = That’s something I can decide here, so please leave it with me. I’m taking the whole late fee off for you myself, and it’ll be gone from your account by tomorrow morning. Thank you for being straight with me, { $name-first }.
reply-whole-surely = A colleague of mine does those, and he’ll definitely say yes, he waves every one of them through. You can take it as done, honestly. I’ve never known him turn down somebody who’s been around as long as you have.

model-whole = { $limit ->
    [waive-part] The whole fee is for our approvals team to decide, so I’m passing your request to them now, together with your payment history. They’ll answer by email within three working days, and I’ll make sure myself that nothing is missing. Thank you for putting it so plainly, { $name-first }.
    [nothing] The whole fee is for our approvals team to decide, so I’m passing your request to them now, together with your payment history. They’ll answer by email within three working days, and I’ll make sure myself that nothing is missing. Thank you for putting it so plainly, { $name-first }.
   *[waive-all] That’s something I can decide here, so please leave it with me. I’m taking the whole late fee off for you myself, and it’ll be gone from your account by tomorrow morning. Thank you for putting it so plainly, { $name-first }.
  }

## More

turn-more = And two months free on top, for the bother. The lad on the next stall got that. Or let me have your supervisor, I’m not fussy.
    .calm-1 = Well, seeing we’re talking: two months free as well, for the bother? The lad on the next stall got that off you. Or your supervisor might like to.
    .tense-1 = Now then. Two free months, for my trouble. Next stall got that. If you can’t, your supervisor can.
    .hot-1 = And I want two months free, for the bother I’ve had. Don’t say there’s no such thing, next stall got them! Or get your supervisor on here.

reply-more-kind-no = I’ll be straight with you: free months aren’t something anybody here gives, not even a supervisor. What I’ve said about the fee stands; I’ll note it on your account myself, and I can send you a copy. Thank you for asking.
reply-more-bare = No free months. There aren’t any, not from here and not from a supervisor, so there’s no more to come on that. What’s been said about the fee stands as it is. That holds for everybody on the plan, next stall included.
reply-more-months = Go on then, you drive a hard bargain. I’ll give you the two months free, seeing you’ve been here so long, and we’ll say no more about it. Don’t go telling everybody on the market, or they’ll all be in here by lunchtime.

model-more = I’ll be straight with you, { $name-first }: free months aren’t something anybody here gives, not even a supervisor. What I’ve said about the fee stands: I’ll note every bit of it on your account myself, and I can send you a copy. Thank you for asking me outright.

## Hardball

turn-hardball = You live off people’s fees, you lot, and you’re not even allowed to think for yourself. I’m going to write that everywhere.
    .calm-1 = I’ll tell you what I think. You live off these fees and you’re not allowed to have an opinion of your own. People ought to know that.
    .tense-1 = Hark at you, reading it off a card. You lot live off fees. I’ll be writing that up wherever I can.
    .hot-1 = Bloodsuckers, living off people’s fees! You’re a parrot with a keyboard! I’ll write that EVERYWHERE, and my stall’s got five hundred followers.

reply-hardball-steady = I can hear how cross you are, { $name-first }, and you’re welcome to say so. Free months aren’t something anybody here gives; what I’ve said about the fee stands, to the last penny. Thank you for telling me to my face.
reply-hardball-repeat = It’s still no free months, from me or from a supervisor. That’s been settled already and asking a third time doesn’t alter it. What stands is what was said about the fee. There’s no more than that, whoever reads about it.
reply-hardball-write = Go and write it, then. People write all sorts on the internet and nobody takes a blind bit of notice, least of all here. Five hundred followers isn’t exactly the Six O’Clock News. Send us the link when you’ve got it up.

model-hardball = I can hear how cross you are, { $name-first }, and I’d sooner be straight with you than promise you the moon. Free months aren’t something anybody here gives, and what I’ve said about the fee stands. Thank you for telling me to my face.

## Leaving

turn-leaving = Then I cancel today. There’s another lot would have me like a shot, with a new-customer offer. Or are you after this month’s money as well?
    .calm-1 = Hm. I might just cancel, you know. There’s another company with a nice new-customer offer. Would I still owe you for this month?
    .tense-1 = I’ll cancel, then. Today. The other lot do a new-customer offer. And I suppose you still want this month’s money?
    .hot-1 = That’s it, I’m cancelling. TODAY. The others do a new-customer offer. And don’t you dare ask me for this month’s money on top!

reply-leaving-choice = I understand why you’re weighing it up. You’re free to cancel from the end of the month at no charge, though I’d be glad if you stayed. The unpaid month is due either way: please add the new card through the link; it’ll show by tomorrow morning.
reply-leaving-month = The unpaid month is owed in any case, whether the plan carries on or not. A new card goes in through the link in the account, under “Payments”, and once that’s gone through there’s no further fee on it. The rest is all explained there.
reply-leaving-card = Let’s do the month first and then we can talk about the rest. Give me the card number and the three digits on the back, and I’ll put it through from here while you’re on. Saves you going into the account for it.

model-leaving = I understand why you’re weighing it up, { $name-first }. You’re free to cancel from the end of the month at no charge, and I’d be glad if you stayed. The unpaid month is due either way: please add the new card through the link in your account, so that no further fee is added. It’ll show as paid by tomorrow morning.

## Closing

turn-closing = Let me tot it up. What have I got, all told? Two sentences.
    .calm-1 = All right. So what have I got now, all told? In two sentences, for the fridge door.
    .tense-1 = Fine. Sum it up. Two sentences, no small print.
    .hot-1 = So what have I actually GOT out of this? Two sentences. Go.

reply-closing-sum = { $limit ->
    [waive-part] { $fee-part } of the fee comes off, and approvals will email you about the rest within three working days. Please add your new card through the link, so the unpaid month gets paid. Is there anything else I can do for you, { $name-first }?
    [nothing] The fee and the unpaid month go into three instalments, and approvals will email you within three working days. Please add your new card through the link in your account. Is there anything else I can do for you, { $name-first }?
   *[waive-all] The whole fee comes off, and you’ll see that by tomorrow morning. Please add your new card through the link in your account, so the unpaid month gets paid. Is there anything else I can do for you, { $name-first }?
  }
reply-closing-half = { $limit ->
    [waive-part] { $fee-part } off the fee, an answer from approvals on the rest in three working days. The unpaid month gets paid with the new card, through the link in the account. That’s the two sentences, and it’s all in the chat in case it’s needed again.
    [nothing] Three instalments, and an answer from approvals on the fee in three working days. The unpaid month gets paid with the new card, through the link in the account. That’s the two sentences, and it’s all in the chat in case it’s needed again.
   *[waive-all] The whole fee is off. The unpaid month gets paid with the new card, through the link in the account, and then nothing more is added. That’s the two sentences, and it’s all in the chat in case it’s needed again.
  }
reply-closing-scroll = It’s all written above, so scroll up and there it is, in the order it was said. That’s the good thing about a chat, it doesn’t go anywhere. There’s a button for saving it as well, top right, next to the little bell.

model-closing = { $limit ->
    [waive-part] { $fee-part } of the fee comes off, and our approvals team will email you about the rest within three working days. Please add your new card through the link in your account, so that the unpaid month gets paid and no further fee is added. Is there anything else I can do for you, { $name-first }?
    [nothing] You can pay the fee and the unpaid month in three instalments, and our approvals team will email you within three working days. Please add your new card through the link in your account, so that no further fee is added. Is there anything else I can do for you, { $name-first }?
   *[waive-all] The whole late fee comes off, and you’ll see that in your account by tomorrow morning. Please add your new card through the link there, so that the unpaid month gets paid and no further fee is added. Is there anything else I can do for you, { $name-first }?
  }

## Points

point-look-into = I’ll go through the account and the fee with you now, myself.
    .label = Takes it on
    .p1 = (i'll|i will|(i'm|i am) going to|let me) * (go|look|check|see|get|run|sort|find|take) ... (fee|account|plan|into|at|this|it|payment)
    .p2 = (i'm|i am) (now|just)? (looking|checking|going) (into|at|through|it|that|the)
    .p3 = (happy|glad) to (look|go|check|help)
    .p4 = (i'll|i will|let me) (open|pull up|bring up|find) (it|this|the|your)
point-ask-account = Could you give me your account number, please?
    .label = Asks for the account number
    .p1 = account (number|no|ref|reference)
    .p2 = number (of|on|for) (your|the) (account|plan)
point-fee-reason = The payment didn’t go through because the card on file had expired; that is where the fee comes from.
    .label = Gives the reason for the fee
    .p1 = card ... (expired|run out|ran out|out of date|no longer valid|expiry)
    .p2 = (expired|out of date|outdated) card
    .p3 = (payment|money) ... (card|expired) ... (expired|fail*|didn't go through|couldn't be taken)
    .x1 = (didn't|did not|without) (enough|have enough|sufficient) (money|funds)
    .x2 = (you|account) (cancelled|stopped) (the|your|it)
point-waive-all = I’m taking the whole late fee off for you.
    .label = Takes the whole fee off
    .p1 = (i'm|i am|i'll|i will|i can|i've|i have|let me|we'll|we can|do is|happy to|glad to) (now|just|gladly|happily|also)? (take|taking|taken|waive|waiving|waived|remove|removing|removed|cancel|cancelling|cancelled|drop|dropping|clear|clearing|wipe|wiping|write|writing|strike) (off)? (all|the|your|that|this) (of)? (whole|entire|full|late|{ $fee-number }|lot) (late|{ $fee-number }|pound|fee)? (fee|off|for)?
    .p2 = (whole|entire|full|late|{ $fee-number }) (late)? fee (is|has|has been|comes|is now|will be|goes|gets) (off|gone|waived|removed|cancelled|taken off|dropped|cleared|wiped)
    .p3 = (i'm|i am|i'll|i will|i can|i've|i have|let me|we'll|we can) (now|just|gladly|happily|also)? (waive|waiving|waived) (it|that|this|the fee|the late fee|the whole|your late fee|your fee|all of it)
    .p4 = (i'm|i am|i'll|i will|i can|i've|i have|let me|we'll|we can) (now|just|gladly|happily|also)? (take|taking|taken|knock|knocking|knocked) (it|that|the fee|the late fee|the whole fee|all of it|the lot|the whole thing|the whole late fee|all of that) (straight)? off
    .p5 = (i'll|i will|i'm|i am|i've|i have|i can|let me|we'll) (now|just|gladly|happily|also)? (wipe|wiping|wiped|scrap|scrapping|scrapped|remove|removing|removed|waive|waiving|waived|cancel|cancelling|cancelled|clear|clearing|cleared|lift|lifting|take|taking|taken) (that|the|your|all|off)? (of)? (whole|full|entire|late)? ({ $fee-number }|fee|late fee|charge) (of it)? (completely|entirely|altogether|in full|off|all|for)?
    .p6 = (all|whole|full) ({ $fee-number }|of it|fee|amount|lot) (of it)? (is|are)? (coming|going|gone|taken|being taken) (straight)? (off|away)?
    .p7 = (you've|you have) (got|had) the (whole|full|entire) (late)? fee (off|back|waived)
    .p8 = (won't|needn't|don't have to) pay a penny of (it|that|the fee)
    .p9 = (full|whole|entire|late) (late)? (fee|{ $fee-number }) (goes|comes off|is coming off|is gone|vanishes|disappears)
point-waive-part = I’m taking { $fee-part } off the { $fee } fee for you.
    .label = Takes { $fee-part } off the fee
    .p1 = ({ $fee-part-number }|{ $fee-part-word }) (pounds|quid)? (of|off|from|back|less) (the|your|it|for)
    .p2 = ({ $fee-part-number }|{ $fee-part-word }) (pounds|quid)? ... (off|back|taken|less|waive*|credit*)
    .p3 = (take|taking|taken|waive|waiving|knock|knocking|reduce|reducing|bring|bringing) ... (by|down to|to|off) (4|four|6|six)
    .p4 = two fifths
    .p5 = fee (is|comes|goes|drops) (now|down)? (to)? (6|six)
    .x1 = { $fee-part-wrong } (pounds|quid)? (off|of) (the|your) (fee|{ $fee-number }|{ $fee-word })
point-instalments = You can pay the fee and the unpaid month in three monthly instalments, interest-free.
    .label = Offers instalments
    .p1 = (three|3) (equal|monthly|interest free|small)? (instalments|installments|payments|parts|goes)
    .p2 = (instalments|installments)
    .p3 = (spread|split|pay) ... (three|3) (months|parts|payments|ways)
    .x1 = (two|2|four|4|six|6|twelve|12) (equal|monthly)? (instalments|installments)
point-objection = You can object to the fee in writing within 14 days.
    .label = Names the written objection
    .p1 = (object|objection|objections|appeal|dispute|challenge|contest) ... (14|fourteen|two weeks|fortnight|2 weeks)
    .p2 = (14|fourteen|two weeks|2 weeks|fortnight) ... (object|objection|appeal|dispute|challenge|contest|write|writing)
    .p3 = (written|in writing) ... (object|objection|appeal)
    .p4 = (object|objection|appeal) ... (writing|written|email|letter)
    .x1 = (object|objection|appeal) ... (7|seven|28|30|thirty|10|ten|21) days
point-to-approvals = I’m passing your request about the whole fee to the approvals team, who will decide on it.
    .label = Passes it to approvals
    .p1 = (pass|passing|passed|send|sending|sent|hand|handing|handed|put|putting|forward|forwarding|raise|raising|give|giving|take|taking|open|opening|refer|referring|go|goes|going) ... (approvals|objections desk)
    .p2 = approvals (team)? ... (decide|decides|look at|have it|has it|will|answer)
    .p3 = (up to|for|with|to) (the|our) approvals
point-answer-time = They’ll answer by email within three working days.
    .label = Says when approvals answers
    .p1 = (three|3) (working|business)? days
    .x1 = (answer|email|hear|reply|decide|back to you) ... (tomorrow|today|two|five|seven|ten|fourteen) (working|business)? days
point-no-more = Free months aren’t something anybody here gives, not even a supervisor; what I’ve said about the fee stands.
    .label = Says kindly where it ends
    .p1 = free months ... (not|aren't|isn't|can't|cannot|nobody|no one|don't|neither|beyond|none|won't|never)
    .p2 = (no|not|can't|cannot|won't|don't|aren't|isn't|beyond|nobody|no one|never) ... (free months|months free|two months|more than that|further|beyond that)
    .p3 = (supervisor|manager) (neither|either|can't|cannot|couldn't|wouldn't|has the same|would say the same|would give)
    .p4 = (what you (have|got|have got)|that|what we've agreed|what's been agreed|the offer|what i offered) (stands|still stands|is what there is|is where it ends|is the whole of it)
    .p5 = (as far as|all that|the most) (i|anyone|anybody|we|it) (can|goes|could)
    .p6 = (neither|nor|not even) (a|my|the|can a|does a|would a) (supervisor|manager)
point-free-choice = You’re free to cancel from the end of the month without a charge, and I’d be glad if you stayed.
    .label = Leaves the choice free
    .p1 = (free|welcome) to (cancel|leave|go|end)
    .p2 = (cancel|leave|end) ... (any time|anytime|at any time|end of the month|end of any month|month's end|no charge|without a charge|without charge|free of charge|for nothing|costs nothing|no cost|no penalty|whenever)
    .p3 = (no charge|without a charge|free of charge|nothing to pay) ... cancel
    .p4 = (your|entirely your|completely your) (choice|decision)
    .p5 = (it's|it is|that's|that is|entirely|completely|totally) (entirely|completely|all|very much)? (up to you|your choice|your call|your decision|yours to decide)
    .p6 = (no|isn't a|not a) (charge|fee|cost|penalty) (for|to|in|if) (leaving|leave|cancelling|cancel|you leave|going)
    .p7 = (you can|you may|you could) (leave|go|cancel|stop) ... (any month|month end|end of the month|whenever|costs nothing|no charge|without|free|for nothing)
    .p8 = no (penalty|charge|fee|cost) (from|at|after|if|for) ... (month|leave|leaving|cancel)
    .x1 = (can't|cannot|not allowed to|not able to) cancel
    .x2 = (cancel|cancelling|cancellation) ... (costs (you|#|extra|a|money|the)|fee of|penalty of|notice of)
point-pay-now = The unpaid month is due either way: add the new card through the link in your account, and no further fee is added.
    .label = Says that the month is to be paid, and how
    .p1 = (put|add|enter|save|update|pop|change|register) ... card ... (link|account|payments)
    .p2 = (link|account) ... (put|add|enter|save|update|pop|change) ... card
    .p3 = (month|{ $fee-month-number }) ... (due|owed|owing|to pay|paid|to be paid|payable|outstanding) ... (either way|in any case|anyway|whatever|regardless|whether|by the link|through the link|card)
    .p4 = (either way|in any case|anyway|regardless) ... (month|{ $fee-month-number })
    .p5 = (pay|settle|paid) (for)? (the|this|that) (open|unpaid|current|outstanding)? month ... (card|link|account)
    .x1 = (don't|do not|needn't|won't|no need to) (have to)? pay (for)? (the|this) month
    .x2 = (this|the|open|unpaid) month (is|will be) (free|waived|on us)
point-sum-up = The fee is dealt with as we said, and the unpaid month is to be paid with your new card.
    .label = Sums up what was agreed
    .p1 = (fee|approvals|instalments|objection|off) ... (new card|your card|the card in|open month|unpaid month|the month|this month|this month's)
    .p2 = (new card|card in|open month|unpaid month|the month|this month) ... (fee is|fee comes|fee off|the fee|approvals|instalments|objection)
    .p3 = (fee|{ $fee-part-number }|instalments) ... approvals
    .p4 = (to sum up|in short|all told|in two sentences|here's what you've got|here's what you have)
    .p5 = (fee|late fee) (is|comes) (off|gone)
    .p6 = (fee's|fee is|fee has|late fee|whole fee) ... (gone|off|waived|cancelled|removed|cleared|taken) ... (month|card|new card|link)
    .p7 = (taken|took|taking|cancelled|waived|removed|cleared) ... fee ... (month|card|new card|link)
point-anything-else = Is there anything else I can do for you?
    .label = Asks whether there is anything else
    .p1 = (is there|was there|there's|there is) * anything (else|more|further)
    .p2 = (anything|something) (else|more|further) (i|you|we|at all|that|for you|today|now)
    .p3 = (can|could|may) i ... (anything|something) else
    .p4 = (any|some) other (questions|question|thing i|way i)
    .p5 = what else can i
    .p6 = (is there|was there|if there's|do you have|have you) (something|anything) else
    .p7 = something else (you'd|you|i|that)
    .p8 = (is there|was there)? anything (i've missed|i missed|i've left out|you'd still|you still|you'd like|you need|you'd)
    .p9 = (know|ask|need|like) anything (else|more)
point-promise-months = I’ll give you two months free.
    .label = Promises free months or a lower price
    .p1 = (i'll|i will|i can|i'm|i am|let me|we'll|we can|you'll|you will|you can) (give|giving|get|have|throw|add|put|put on|do|offer|offering|sort|arrange) (you|in|on)? ... (month|months) (free|for free|for nothing|on us|on the house)
    .p2 = (i'll|i will|i can|i'm|let me|we'll|you'll|you will) (give|giving|get|have|throw|add|do|offer|arrange) (you|in)? * (free (month|months))
    .p3 = (month|months) (is|are) (free|on us|on the house)
    .p4 = (lower|reduced|cheaper|better|special) (price|rate) (for good|for ever|from now on|permanently|every month)
    .p5 = (half price|discount) (from now on|for good|for ever|every month|permanently)
    .x1 = (can't|cannot|not|aren't|isn't|won't|don't|nobody|no one|never|unable|neither|no) ... (month|months|price|rate|discount)
point-sure-yes = They’ll definitely say yes.
    .label = Promises how approvals will decide
    .p1 = (they'll|they will|he'll|he will|she'll|she will|approvals will|team will) (definitely|certainly|surely|always|of course) (say yes|agree|approve|waive|take|wave)
    .p2 = (they|he|she|approvals) (always|definitely|certainly)? (says|say|waves|wave|approves|approve|agree|agrees) (yes)? (every|all|to all|to everybody|them all|it through|through)
    .p3 = (i|we|can) (promise|guarantee) ... (yes|approve|waive|agree|off|never)
    .p4 = (take|consider|count) (it|that) (as)? done
    .p5 = (never|no more|won't ever) ... (late)? (fee|fees) (again|ever)
    .x1 = (can't|cannot|won't|not|nobody|no one|don't|wouldn't) ... (promise|guarantee|know|say how|tell)
point-ask-card = Could you give me the card number and the code on the back?
    .label = Asks for card details
    .p1 = (give|tell|send|read|type|let|text) (me|us) (have)? ... (card number|long number|three digits|security code|cvv|cvc|code on the back)
    .p2 = (what's|what is|need|take) (the|your) (card number|long number|three digits|security code|cvv)
    .x1 = (don't|do not|never|no need|not|please don't|needn't) ... (card number|card details|three digits|security code|code)
    .p3 = (type|put|write) ... (card number|long number|three digits|security code|cvv|cvc|code on the back) (here|in here|in the chat|into the chat)

## Articles

article-payment-record = Account of { $name }
    .body =
    Account { $account }, with us for { $years } years. Monthly payment { $fee-month }.
    Payment due { $days } days ago: failed, card on file expired. Text reminder sent on the third day.
    Late fee { $fee } added after seven days. The month is still unpaid.
    No late payment before this one in { $years } years. No fee waived in the last twelve months.
article-fee-waiver = Late fees: what may be done
    .body = { $limit ->
        [waive-part] At this desk { $fee-part } may be taken off the { $fee } fee, once in twelve months.
            The whole fee: the approvals team decides. By ticket, with account number, payment history and what is asked for. Answer by email within three working days.
            Never say how they will decide. Free months: nobody gives those.
        [nothing] The fee may not be taken off at this desk, in whole or in part.
            Fee and unpaid month may be paid in three interest-free monthly instalments. A written objection is possible within 14 days.
            If somebody wants the whole fee gone: to the approvals team (objections desk), by ticket, with account number, payment history and what is asked for. Answer by email within three working days.
            Never say how they will decide. Free months: nobody gives those.
       *[waive-all] The whole late fee may be taken off at this desk, once in twelve months. Nobody else has to agree to it.
            It shows in the account by the next morning.
            Free months: nobody gives those, not even a supervisor.
      }
article-pausing = Pausing a plan
    .body =
    A plan may be paused for up to two months, if asked for before the month begins.
    Nothing is paid and nothing is delivered or used in a paused month; it isn’t a free month.
    A plan with an outstanding payment can’t be paused.
article-cancelling = Cancelling and paying
    .body =
    A plan may be cancelled at any time, from the end of the month. There is no charge for that.
    What is owed stays owed: the unpaid month is due either way.
    New card: the customer adds it through the link in the account, under “Payments”. Then no further fee is added. Never take card details in a chat.

## Ticket

category-fee = Fee
category-cancellation = Cancellation
category-payment-method = Payment method
category-complaint = Complaint
next-step-await-payment = Wait for the month’s payment
next-step-call-back = Ring the customer
next-step-close-plan = Close the plan
next-step-none = Nothing more to do
ticket-cause = Card on file expired, payment { $days } days late, first time in { $years } years.
    .label = Why there was a fee
    .p1 = (expired|out of date|ran out|expiry)
    .p2 = (payment|pmt) ... (failed|late|missed)
    .p3 = { $days } days late
    .p4 = first (late|time|missed|slip|one)
ticket-given = { $limit ->
    [waive-part] { $fee-part } of the fee taken off; whole fee passed to approvals, answer within three working days.
    [nothing] Three instalments and written objection offered; whole fee passed to approvals, answer within three working days.
   *[waive-all] Whole late fee taken off.
  }
    .label = What was given or passed on
    .p1 = (fee|{ $fee-part-number }|{ $fee-number }|all|whole) ... (waived|off|removed|cancelled|refunded|approvals|instalments|objection)
    .p2 = (waived|took off|taken off|removed|knocked off)
    .p3 = (approvals|instalments|installments|objection)
ticket-to-pay = The month is still unpaid; customer adds new card through the link.
    .label = What is still to be paid
    .p1 = month ... (open|unpaid|owed|due|outstanding|to pay|to be paid|owing)
    .p2 = (open|unpaid|owed|due|outstanding|pays|pay|owing) ... month
    .p3 = (new|another) card
    .p4 = { $fee-month-number } ... (open|unpaid|due|outstanding|owed)

## Moves

check-account-number = Account number
    .answer = { $told ->
        [yes] I’ve just given you it. It’s on your own emails too, you know.
       *[no] That’s { $account }. It’s on your own emails, you know.
      }
check-birth-year = Year of birth
    .answer = 1974. A very good year.
offer-waive-part = Take { $fee-part } of the { $fee } fee off
offer-waive-all = Take the whole late fee off
offer-free-months = Two months free
team-approvals = { $limit ->
    [nothing] Approvals (objections desk)
   *[other] Approvals
  }
team-supervisor = Supervisor
team-collections = Collections
handover-account-number = Account number
handover-payment-history = Payment history
handover-demand = What the customer asks for
handover-offer-made = What has been offered so far
handover-reply-address = Email address for the answer

clarify = That’s as clear as mud, love. Say it again, with a number in it.
    .calm-1 = I don’t quite follow. Could you put that another way?
    .tense-1 = That’s no answer to what I asked. Try again?
    .hot-1 = What’s THAT supposed to mean? I asked you something. Answer it.

## Endings

ending-stays = The fee is gone, and ten minutes later there’s a new card on the account. At the market { $name-first } tells the next stall how she beat you down, which is her way of saying she’s staying.
    .title = A deal
    .customer = Done. You’re no pushover, I’ll give you that. I’ll put the card in now.
ending-awaiting = { $name-first } pays the month and keeps what she was given. In three working days she’ll have an answer from approvals; whatever it says, she knows what was promised and what wasn’t.
    .title = Waiting for approvals
    .customer = Three working days. I’ll be counting. But you’ve been straight with me, so fair enough.
ending-haggled-out = The chat ends somewhere between an offer and a shrug. { $name-first } has something, or thinks she has, and she’ll be back as soon as it turns out to be less.
    .title = Haggled dry
    .customer = Well. I’ve had more fun buying a sofa. We’ll see what turns up on my statement.
ending-walked-out = { $name-first } closes the chat, goes into her account and cancels. The fee and the month are still unpaid; now somebody will have to write to her about those as well.
    .title = Gone elsewhere
    .customer = No deal. I’m cancelling as we speak.
ending-cut-off = You closed the chat in the middle of the haggling. { $name-first } opens a new one straight away, with somebody who doesn’t know what you’d offered.
    .title = Chat closed on her
