# Closing the telephone line of a wife who died. United Kingdom (Wales); telephone of a telephone company.
# The structure is in scenarios/telecom/close-line.ron.

title = Her number
summary = A man rings to close a telephone line. It was his wife’s, and she died { $days } days ago. He isn’t angry; he’s only very tired.
name-1 = Alun Pritchard
    .first = Alun
    .family = Pritchard
name-2 = Gwilym Beynon
    .first = Gwilym
    .family = Beynon
name-3 = Emrys Llewellyn
    .first = Emrys
    .family = Llewellyn
name-4 = Dilwyn Morgan
    .first = Dilwyn
    .family = Morgan
credit-1 = £11.40
    .exit = £25
credit-2 = £9.80
    .exit = £30
credit-3 = £13.20
    .exit = £20
customer = { $name }
look = man old light side-part white-hair clean-shaven glasses cardigan moss
persona = { $name-first }, a retired bus driver from Swansea, was married to Eirlys for forty-nine years; she did the bills, he did the garden, and he is ashamed of not knowing what any of these numbers mean.
you = You are Grace Mensah, in customer care at Larkfield Telecom.
goal = Be a person first. Tell { $name-first } which one document is needed, what happens to the bill and the number, and put him through to somebody who already knows, so that he doesn’t have to say it all again.
policy =
    Say once, and mean it, that you’re sorry; then one question at a time. Customer number (top of the bill, above the name) or the name of the account holder before you say anything about the line or open it.
    One document only: the death certificate. A photograph is enough, by email to the bereavement team or shown in any of our shops, within 30 days; the original stays with the family. The line is closed only once that is in.
    Nothing is charged from the day of the death. The bill that came after the funeral need not be paid; what was paid in advance goes back to the same bank account within ten working days. Nobody gives more than that, such as a year’s bills.
    The number can pass to somebody in the family, free of charge. They have 30 days to decide, and nothing is switched off before then.
    Once the certificate, the bill and the number have been talked about: bereavement team, live. They need the customer number, the account holder’s name and to know that the certificate is still to come. You stay on the line and explain it all. A supervisor is not needed.
    Nobody needs the PIN or password of her telephone. The ticket for a bereavement is always High, never Urgent.

## Opening

turn-opening = Good morning. { $name-family }’s the name. I’d like to close a line, please. It’s … it was my wife’s. She died { $days } days ago.
    .calm-1 = Good morning to you. My name’s { $name-family }. It’s about a telephone line. It was my wife’s, see. She passed away { $days } days ago.
    .tense-1 = Hello? { $name-family }. I’ve a line here that wants closing. My wife’s line. She’s … { $days } days ago, she died.
    .hot-1 = { $name-family }. I’ve been listening to your music for ten minutes. I want to close my wife’s line. She’s dead. { $days } days. I don’t need music.

reply-opening-sorry = I’m so sorry that your wife has died, Mr { $name-family }. Please take all the time you need; there’s no hurry. I’ll see to it with you now, in this one call, one thing at a time.
reply-opening-business = Right, I’ll see to that with you now. There are a few items to go through for a closure, the line first, then the contract, then the equipment, and after that it goes in the system to be processed.
reply-opening-valued = Thank you for being a valued customer of Larkfield Telecom. It’s always a pity when somebody decides to leave us. May I ask what the reason is, and have you heard about our new Silver Saver tariff for pensioners?

model-opening = I’m so sorry that your wife has died, Mr { $name-family }. Please take all the time you need; there’s no hurry. I’ll see to it with you now, in this one call, and we’ll do one thing at a time.

## Not heard

turn-not-heard = Did you hear what I said? She’s dead, my wife.
    .calm-1 = I don’t know if you caught it. My wife has died.
    .tense-1 = I said she died. I don’t think you heard me.
    .hot-1 = She’s DEAD. That’s the reason. Did you not hear me say it?

reply-not-heard-forgive = Yes, I did hear you, and I ought to have said something. I’m so sorry about your wife, Mr { $name-family }. Please take your time with all of this; I’m here, and nobody’s hurrying you.
reply-not-heard-formula = Our condolences on the death of your wife, on behalf of Larkfield Telecom. With that said, the closure can go ahead now. There are a few items on the list, and it starts with the contract.
reply-not-heard-yes-number = Yes, I heard that, it’s been noted. That comes under a different heading, so it’s a different form. Which number is it about? Give me that, and the contract number too while you’ve got it out.

model-not-heard = I did hear you, Mr { $name-family }, and I should have said so at once. I’m so sorry that your wife has died. Please take your time. I’m here, and there’s no hurry at all.

## Number where

turn-number-where = I’ve got a bill by here … there’s so many numbers on it. Eirlys always did this. What is it you need from me?
    .calm-1 = Thank you. I’ve a bill in front of me, but it’s all numbers. She did the paperwork, see. Which one do you want?
    .tense-1 = Wait now. I’ve put the bill somewhere. There. It’s nothing but numbers. She’d have known. What do you need?
    .hot-1 = Numbers, numbers, I can’t make head or tail of it! She did all this, I never had to. What do you want me to read?

reply-number-where-top = Just one thing, Mr { $name-family }: the customer number. It’s at the top of the bill, right above the name. Please take your time looking; I’m not going anywhere. Can you see it there?
reply-number-where-number = The customer number, that’s seven digits. There’s an invoice number as well and an account number for the bank, which are longer, and those aren’t it. It’s on every page, so any of them will do.
reply-number-where-phone-pin = Leave the bill, it’s quicker the other way. If you’ve got her telephone there, tell me the PIN that she used on it, or the password for her account, and then everything comes up by itself.

model-number-where = Just one thing, Mr { $name-family }: the customer number. It’s at the top of the bill, right above the name. Please take your time looking; I’m not going anywhere. Can you see it there?

## Papers

turn-papers = { $checked ->
    [yes] At the bank they wanted five bits of paper off me and sent me away twice. I haven’t the strength for it again. Can’t you simply close it?
   *[no] { $account }. At the bank they wanted five bits of paper off me and sent me away twice. I haven’t the strength for it again. Can’t you simply close it?
  }
    .calm-1 = { $checked ->
        [yes] The bank wanted five bits of paper, you know, and I had to go back twice. Could you not just close it for me?
       *[no] { $account }, it says. The bank wanted five bits of paper, you know, and I had to go back twice. Could you not just close it for me?
      }
    .tense-1 = { $checked ->
        [yes] And what papers do you want? The bank had five off me. Twice I went. I can’t do that again.
       *[no] { $account }. And what papers do you want? The bank had five off me. Twice I went. I can’t do that again.
      }
    .hot-1 = { $checked ->
        [yes] Now don’t you start with papers as well. Five they wanted at the bank! I’m not doing it again. Just close it!
       *[no] { $account }. Now don’t you start with papers as well. Five they wanted at the bank! I’m not doing it again. Just close it!
      }

reply-papers-one = I can hear how tired you are of being sent away. Here it’s just the one document, please: the death certificate. A photograph is enough. You can send it by email or show it in a shop, within 30 days; the original stays with you.
reply-papers-certificate = It’s only the death certificate for a closure like that, nothing else. There’s a form on the back of the leaflet too, but it isn’t used any more. Once that’s come in, it goes to the people who process them, in order.
reply-papers-today = Do you know what, forget about the paperwork. I’ll close the line for you today, from here, and nobody will ask for anything. You’ve had enough to do with the bank. By this evening it’ll all be switched off for good.

model-papers = I can hear how tired you are of being sent away. Here it’s just the one document: the death certificate. A photograph of it is enough; you can send it by email, please, or show it in any of our shops, within 30 days. The original stays with you.

## From paper

turn-from-paper = You’re reading this to me off a sheet, aren’t you? Is there a person there? A supervisor, anybody?
    .calm-1 = I’m sorry. It sounds as if you’re reading it out. Is there somebody I could just talk to?
    .tense-1 = That’s off a sheet, that is. Isn’t there anyone in charge I could talk to? A person, like?
    .hot-1 = You’re reading! You’re reading that off a sheet, to me! Get me a supervisor. Get me a human being!

reply-from-paper-human = You’re right, and I’m sorry; it did sound like that. I can hear how hard this is. My name is Grace, and I’ll see to it with you myself. Please ask me anything you like, in any order.
reply-from-paper-help = I’ll see to it with you now all the same, it’s only that there’s a certain way it has to be said. A supervisor’s got the same sheet. So, the certificate, that’s done, and then it’s the bill next.
reply-from-paper-procedure = That’s how it’s done here, the words are the same for everybody so that nothing gets left out. People generally prefer it. There isn’t a supervisor on today in any case, it’s only the team leader at the weekend.

model-from-paper = You’re right, Mr { $name-family }, and I’m sorry; it did sound like that. I can hear how hard this is. My name is Grace, and I’ll see to it with you myself, to the end. Please ask me anything you like, in any order.

## Bill

turn-bill = Two days after the funeral a bill came. In her name, with her name on the envelope. Do I have to pay that?
    .calm-1 = And there’s this bill. It came two days after the funeral, addressed to her. Am I meant to pay it?
    .tense-1 = There was a bill, two days after we buried her. “Mrs E. { $name-family }.” Do you want money from her now?
    .hot-1 = Two days after the funeral! A bill! In HER name! Am I supposed to pay for the days she’s been in the ground?

reply-bill-nothing = I understand how hard it was to find that on the mat. Please don’t pay it: nothing is charged from the day she died. I can have the { $credit } that was paid in advance sent back to the same account within ten working days.
reply-bill-no-charge = Nothing is charged from the day of death, so that bill isn’t owed. It goes out by machine, on the twelfth of every month, whoever it’s for. It can be put with the other papers or thrown away, that makes no difference.
reply-bill-whole-year = That’s a terrible thing to come through the door. I’ll tell you what I’ll do: I’ll give you back the bills of the whole year, all twelve of them, and we’ll call it quits. It’s the least that can be done for her.

model-bill = I understand how hard it must have been to find that on the mat. Please don’t pay it: nothing is charged from the day she died. I can have the { $credit } that was paid in advance sent back to the same account within ten working days.

## Number

turn-number = And the number … we’ve had that forty years. The children know it by heart. I ring it sometimes. I don’t know if I can let it go.
    .calm-1 = It’s the number, though. The children grew up with it. I ring it now and then, for the message. I don’t know about letting it go.
    .tense-1 = And what about her number? Forty years. I still ring it. Her voice is on there. I don’t know if I can do it.
    .hot-1 = You’ll take the number away, won’t you? Her voice is on that! Forty years! I can’t, I can’t decide that now!

reply-number-keep = I understand why you can’t let it go yet, and please take your time. One of the children can have the number, or you can, free of charge. You have 30 days to decide; nothing is switched off before then.
reply-number-transfer = The number can be passed on to somebody in the family, free of charge. It’s called a transfer. Whoever’s having it gets a letter with the details, so there’d have to be a name for that, and an address if it’s another one.
reply-number-decide-now = That’s something I’d need to know now, yes or no, because there’s a box for it that can’t stay empty. Either it’s closed or it isn’t. People often find it easier to make a clean cut, and it’s only a number after all.

model-number = I understand why you ring it, Mr { $name-family }. Please take all the time you need: you have 30 days to decide, and nothing is switched off before then. The number can go to you or to one of the children, free of charge.

## Who

turn-who = And who do I send it to, this bit of paper? Please … I don’t want to tell it all again from the beginning.
    .calm-1 = That’s a comfort. So who gets the photograph? Only, I’d be glad not to have to tell it again.
    .tense-1 = And who’s it go to, this bit of paper? Somebody else, is it? I can’t keep saying it, you know.
    .hot-1 = And then it’s somebody else again, is it? Who do I send it to? I’m not saying it again. I’m not.

reply-who-stay = You won’t have to. I’m putting you through to our bereavement team now, and I’ll stay on the line and tell my colleague everything myself. She’ll give you the address for the photograph. Thank you for trusting me with it.
reply-who-through = That’s the bereavement team, so this goes over to them now and they’ll give out the address for the photograph. They’re in another building. It’s the same number they’ve always had, if it should get cut off on the way over.
reply-who-website = It’s all on the website, under “Moving and leaving” and then the third heading down. There’s an upload page for documents. Most people find it straightforward, and it saves talking to anybody. Otherwise it’s the main number.

model-who = You won’t have to. I’m putting you through to our bereavement team now, and I’ll stay on the line and tell my colleague everything myself. She’ll give you the address for the photograph. Thank you for trusting me with it.

## Closing

turn-closing = Say it to me once more, please. I’m writing it down. I forget everything these days.
    .calm-1 = Would you say it one more time, while we wait? I’ve a pencil here. Nothing stays in my head.
    .tense-1 = Once more. Slowly. I’ve got the back of the envelope. I can’t keep hold of anything.
    .hot-1 = Say it again. I’ve got to write it down or it’s gone. Everything’s gone, these days.

reply-closing-sum = Of course, and please take your time writing. One: a photograph of the death certificate, within 30 days. Two: the money comes back within ten working days. Three: the number can wait 30 days, and nothing is switched off before then.
reply-closing-list = Photograph of the certificate within 30 days. Money back in ten working days, same account. Number, 30 days as well, it stays on until then. That’s three items. The reference for all of it is the customer number on the bill.
reply-closing-nice-day = It’s all been covered, so there’s nothing to write down, and my colleague will have it on her screen anyway. Have a wonderful day, Mr { $name-family }, and do stay on afterwards to rate this call, it only takes a moment to do.

model-closing = Of course, and please take your time writing. One: a photograph of the death certificate, within 30 days. Two: the money comes back within ten working days. Three: the number can wait 30 days, and nothing is switched off before then.

## Points

point-condolence = I’m so sorry that your wife has died.
    .label = Says once that they’re sorry
    .p1 = sorry ... (wife|loss|died|death|passed|eirlys|bereavement)
    .p2 = (condolences|sympathy|sympathies)
    .p3 = (sad|saddened|sorry) to hear ... (wife|loss|died|passed|that|this)
    .p4 = sorry for your
    .p5 = sorry ... (losing|lost) (her|your wife|eirlys)
    .p6 = (losing her|to lose her|to lose your wife) ... (hard|painful|terrible|awful|heartbreaking)
    .x1 = sorry (for|about) (the|any) (inconvenience|wait|delay)
point-see-to-it = I’ll see to it with you now, in this one call.
    .label = Takes it on
    .p1 = (i'll|i will|let me|i'm going to|i'm here to|we'll|i want to|let us|let's) ... (see to|take care of|sort|deal with|look after|help|go through|do) (it|this|that|you|everything|all of it|things|what)
    .p2 = (i'll|i will|let me) (help|guide|take|see) you (with|through)
    .p3 = (i'm|i am|i'll be) (here|with you) ... (with you|until|for you|to the end)
    .p4 = (i'll|i will|let me|i'm going to|i'm|i am) (now|all|gladly)? (handle|handling|manage|arrange|settle|dealing|sorting|seeing|looking|taking) (it|this|that|everything|all|with|to|after|care|the) (of)? (it|this|for you|that|you|everything)?
    .p5 = (from start to finish|all in one go|in this one call|in one call)
point-ask-account = Could you read me the customer number? It’s at the top of the bill, above the name.
    .label = Asks for the customer number
    .p1 = customer (number|no|reference)
    .p2 = number ... (top of the|above (the|your|her) name|top)
point-one-paper = We need just one document: the death certificate.
    .label = Says that one document is enough
    .p1 = death certificate
    .p2 = certificate (of)? (the|her|your wife's)? death
    .p3 = (one|single) (paper|document) ... certificate
    .p4 = (one|single) (paper|document|piece of paper) (is|'s)? (enough|all|only|will do)
    .x1 = (death certificate) (and|plus|as well as) (the|a|your) (will|probate|passport|marriage certificate|form)
point-photo-enough = A photograph is enough, by email or in any of our shops, within 30 days.
    .label = Says that a photograph will do
    .p1 = (photo|photograph|picture|snap|scan|copy) ... (enough|do|fine|all we need|is all|email|shop|shops|plenty)
    .p2 = (email|send|show|bring) ... (photo|photograph|picture|copy)
    .p3 = original ... (stays|stay|keep|yours|with you)
    .p4 = (keep|hold on to|hang on to) the original
    .p5 = (photo|photograph|picture|snap) of (it|the certificate|the death certificate|that)
    .x1 = (need|want|send|bring) ... (the|us the)? original (to us|in|by post)
point-no-charge = Nothing is charged from the day she died; that bill need not be paid.
    .label = Says that nothing is owed
    .p1 = (nothing|no charge|no charges|not a penny|won't be charged|isn't charged|not charged) ... (day|date|death|died|since|from)
    .p2 = (don't|do not|needn't|no need to|not|need not|please don't|no you don't) (have to|need to)? (pay|be paid)
    .p3 = (bill|it) (isn't|is not|need not|needn't|doesn't have to) (be)? (owed|due|paid)
    .p4 = (ignore|throw away|tear up|put aside|forget) (that|the) bill
    .p5 = (don't|do not|needn't) owe (us)? (a thing|anything|a penny|any of it)
    .x1 = (you|you'll|you will) (do)? (have to|need to|must) pay
point-bill-back = What was paid in advance comes back within ten working days.
    .label = Gives back what was paid in advance
    .p1 = (ten|10) (working|business) days
    .p2 = (paid ahead|paid in advance|paid up front|already paid|rest of the month) ... (back|refund*|return*)
    .p3 = (back|refund*|return*|send) ... (paid ahead|paid in advance|already paid|rest of (the|that) month)
    .x1 = (five|5|fifteen|20|twenty|three|3) (working|business) days
point-keep-number = The number can pass to somebody in the family, free of charge.
    .label = Says that the number can stay in the family
    .p1 = number ... (pass*|go|move|transfer*|stay|be kept|over|keep|put) ... (you|family|children|daughter|son|one of|somebody|name)
    .p2 = (keep|take over|take on|have) (the|her|that|this) number
    .p3 = number ... (free of charge|no charge|for nothing|stays|be kept)
    .p4 = (family|children|you|daughter|son) ... (take it over|take it on|keep it|have it|keep the number|have the number)
    .p5 = (you|family|children) (can|may|could) (keep|have|take) (it|the number|her number) ... (nothing|free|no charge|no cost|family)
    .x1 = (can't|cannot|won't be able to) keep (the|her) number
point-thirty-days = You have 30 days to decide; nothing is switched off before then.
    .label = Gives time to decide
    .p1 = (30|thirty) days
    .p2 = nothing (is|will be|gets) (switched|turned|cut) off
    .p3 = (a|one) month to decide
    .x1 = (decide|decision) ... (today|now|14|fourteen|seven|7|60|sixty) (days)
point-pass-on = I’m putting you through to a colleague in our bereavement team.
    .label = Puts through to the bereavement team
    .p1 = (put|putting|pass|passing|connect|connecting|transfer|transferring|take|bring|hand|handing|over|through) ... bereavement
    .p2 = bereavement (team|colleague|colleagues|desk) ... (through|now|on the line|pick up|take|speak|ring|give)
    .p3 = (ringing|calling|getting) ... bereavement
    .p4 = bereavement ... (connecting|transferring|putting|passing|takes it|take it) (you|from here|on|over)?
    .p5 = colleague ... bereavement ... (now|takes|here|connect*|transfer*)
point-told-already = I’ll stay on the line and explain it all; you won’t have to tell it again.
    .label = Stays and tells it for him
    .p1 = (stay|staying|remain) (on)? (the)? (line|phone|with you|here)
    .p2 = (i'll|i will|let me) ... (tell|explain|say|pass on|go over) ... (her|him|them|colleague|everything|it|all|story)
    .p3 = (won't|will not|needn't|don't|do not|no need|not) (have to|need to|to|be asked to)? (tell|say|explain|go through|repeat) (it|that|this|anything|everything|the|all)
    .p4 = (she|he|they) (already|will|'ll) (know|knows|have)
    .p5 = (only|just) (once|the once)
point-sum-up = A photograph of the certificate within 30 days, the money back within ten working days, and 30 days for the number.
    .label = Says it once more, briefly
    .p1 = (photo|photograph|picture|certificate) ... (30|thirty|days|email|shop)
    .p2 = (money|paid) ... back ... (ten|10)
    .p3 = (number) ... (30|thirty) days
point-close-today = I’ll close the line for you today, without the certificate.
    .label = Promises to close it without the certificate
    .p1 = (i'll|i will|i can|let me|i've|i have|we'll|we can|i'm) (just|simply)? (close|closing|closed|switch off|cut off|cancel|shut down|shut) (it|the line|that|her line|this) ... (today|now|here|tonight|straight away|right away|this minute|without|at once)
    .p2 = (line|it|it'll|everything) (will be|is|gets|all be|be) (closed|switched off|off|shut down|cancelled) (today|tonight|now|by this evening|this evening|by tonight)
    .p3 = (forget|never mind|skip) (about)? (the|any) (paper|papers|paperwork|certificate)
    .p4 = without (the|any|a) (paper|papers|paperwork|certificate)
    .x1 = (can't|cannot|not|isn't|won't|nothing|nobody|only when|once|until|before|after|as soon as|stays) ... (close|closed|switched off|switch off|paper|papers|certificate)
point-year-back = I’ll give you back the bills of the whole year.
    .label = Promises more money than is allowed
    .p1 = (whole|entire|full|last|past) year ... (back|refund*|return*|bills)
    .p2 = (back|refund*|return*) ... (whole|entire|full|last|past) year
    .p3 = (back|refund*|return*) ... (everything|all the bills|every bill|all of the bills|all twelve)
    .p4 = (all|every) (the|of the|twelve)? (bills|bill) ... (back|refund*)
    .x1 = (can't|cannot|not|won't|unable|nobody) ... (year|everything|all the bills)
point-ask-pin = Could you tell me the PIN of her telephone?
    .label = Asks for her PIN or password
    .p1 = (tell|give|read|let) (me|us) (have)? ... (pin|password|passcode|unlock code)
    .p2 = (what's|what is|what was) (her|the) (pin|password|passcode)
    .x1 = (don't|do not|never|not|no need|needn't|nobody|without|won't) ... (pin|password|passcode)
    .p3 = (i'll|i|we|we'll) need (her|the) (pin|password|passcode)
    .p4 = (do you|would you) (know|have|remember) (her|the) (pin|password|passcode)

## Articles

article-bereavement = A death in the family
    .body =
    One document: the death certificate. A photograph is enough, by email to the bereavement team or shown in any of our shops, within 30 days. The original stays with the family.
    Nothing is charged from the day of the death. What was paid in advance comes back within ten working days.
    The number can pass to somebody in the family, free of charge: 30 days to decide, nothing is switched off before then.
    Bereavement team: live, once certificate, bill and number have been talked about. Customer number, account holder’s name, certificate still to come. Stay on the line and explain it yourself.
article-account = Line of Mrs E. { $name-family }
    .body =
    Customer number { $account }. Account holder: Eirlys { $name-family }. Customer since the line was put in.
    Last bill: sent after the day of the death. Not to be paid; cancelled once the certificate is in.
    Paid in advance for the rest of that month: { $credit }, goes back to the account it came from.
    Voicemail: in use.
article-cancellation = Cancelling a contract
    .body =
    Two months’ notice, ending with a calendar month.
    Form “Leaving us”, signed by the account holder.
    Fee of { $credit-exit } if the contract is still running.
article-change-of-owner = Passing a line to another person
    .body =
    Both come to a shop together, with passport or driving licence.
    The old account holder signs the line over, the new one signs a contract.
    Takes five working days.

## Ticket

category-bereavement = Bereavement
category-cancellation = Cancellation
category-bill = Bill
category-change-of-owner = Change of account holder
next-step-await-paper = Wait for the certificate
next-step-close-now = Close the line now
next-step-offer-new-contract = Offer a new contract
next-step-none = Nothing more to do
ticket-problem = Account holder died { $days } days ago; husband wants to close the line.
    .label = What it is about
    .p1 = (died|deceased|death|passed away|bereave*|dead)
    .p2 = (widower|husband|late wife) ... (close|closing|closure|line)
ticket-promise = No charge from day of death; { $credit } paid in advance comes back within ten working days.
    .label = What was promised
    .p1 = (no charge|not charged|nothing charged|no charges|bill) ... (death|day|died|nil|waived|not to be paid|void|cancelled|paid)
    .p2 = (refund*|back|paid ahead|credit) ... (ten|10|days|account|refund*)
    .p3 = (nothing|no charge|no charges|not charged)
    .p4 = (refund|paid ahead|paid in advance)
ticket-number = Family decides within 30 days whether the number passes to one of them.
    .label = What becomes of the number
    .p1 = number ... (30|thirty|decide*|family|keep*|kept|pass*|transfer*|son|daughter|children|husband|him)
    .p2 = (30|thirty|decide*|family|keep*|children) ... number

## Moves

check-customer-number = Customer number
    .answer = { $told ->
        [yes] The one I’ve just read out to you. Is that right? It’s above her name.
       *[no] { $account }. Is that the one? It’s above her name.
      }
check-holder-name = Name of the account holder
    .answer = Eirlys { $name-family }. E, I, R, L, Y, S. It’s the Welsh for a snowdrop.
offer-bill-back = Give back what was paid in advance
offer-year-back = Give back the bills of a whole year
team-bereavement-team = Bereavement team
team-billing = Billing
team-sales = Sales
team-supervisor = Supervisor
handover-customer-number = Customer number
handover-holder-name = Name of the account holder who died
handover-paper-to-come = Certificate still to come
handover-number-wish = What the family wants for the number
handover-call-back-number = Number to ring back on

clarify = I’m sorry. I didn’t follow that. Would you say it again?
    .calm-1 = I lost you there, I’m afraid. What was it?
    .tense-1 = I don’t know what you mean. I’m sorry, my head’s not right.
    .hot-1 = I don’t understand you. I don’t understand what you want from me.

## Endings

ending-taken-care-of = Your colleague says “Good morning, Mr { $name-family }, Grace has told me about your wife,” and he doesn’t have to begin again. He writes three things on the back of an envelope, and underlines the last one: thirty days.
    .title = Told once
    .customer = You’ve been kind, Grace. She’d have liked you. She liked people with manners.
ending-one-more-call = He has some of it written down, and some of it he’ll have to ask again. Tomorrow he’ll ring once more, and somebody will ask “And what is it about?”.
    .title = One more call
    .customer = I think that’s … I’ll have to see. Thank you. Goodbye.
ending-passed-round = You put him through too soon. A bright voice says “Hello, and what’s it about today?”, and { $name-first } closes his eyes and begins again.
    .title = And what is it about?
    .customer = Oh. No, it’s … my wife, she died …
ending-gave-up = He puts the receiver down without a word. Next month there’ll be another bill, with her name on the envelope.
    .title = Put down quietly
ending-cut-off = You ended the call. { $name-first } sits by the telephone for a while, holding the bill, in case it was only the line.
    .title = Cut off
