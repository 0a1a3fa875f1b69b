# A long letter by e-mail with three questions in it, hidden among a wedding, a pair of knees and last year's rain. United Kingdom.
# The structure is in scenarios/travel/two-rooms.ron.

title = Two rooms by the sea
subject = Our week in Llandudno, and a wedding
summary = A grandmother writes about her family’s week by the sea, and about a good deal else. There are three real questions in it, and she would like to be answered by somebody who has read to the end.
name-1 = Dorothy Fairclough
    .first = Dorothy
    .family = Fairclough
    .initial = D.
name-2 = Margaret Kershaw
    .first = Margaret
    .family = Kershaw
    .initial = M.
name-3 = Barbara Ollerenshaw
    .first = Barbara
    .family = Ollerenshaw
    .initial = B.
name-4 = Christine Schofield
    .first = Christine
    .family = Schofield
    .initial = C.
rate-1 = £84
    .breakfast = £9.50
    .child = £4.75
rate-2 = £92
    .breakfast = £11
    .child = £5.50
rate-3 = £76
    .breakfast = £8.50
    .child = £4.25
customer = { $name }
look = woman old fair bob grey-hair glasses blouse lilac
persona = { $name-first }, who ran the school kitchen in Ramsbottom for thirty years, is taking four generations to Llandudno; she writes as she talks, her daughter tells her so, and a curt answer can spoil a whole day for her.
you = You are Imogen Hale, in customer care at Saltmarsh Holidays, which books hotels.
goal = Find every question and answer it, warmly and in order; check the booking before you say what’s in it; promise nothing that only the hotel can confirm, and pass that part on with everything the hotel desk needs.
policy =
    Take the booking number (seven digits) before you say anything from a booking or open it. What isn’t in the booking you may answer at once.
    Breakfast: free for children under six, 6 to 11 half price ({ $rate-child } a day), from 12 full price ({ $rate-breakfast }). Her grandson is { $age }.
    Her rate: two rooms, { $nights } nights, arrival in { $days } days; can be moved once, free of charge, up to 7 days before arrival. The deposit of 20 per cent isn’t lost: it carries over to the new dates.
    Whether both rooms are free a week later, and side by side, only the hotel can confirm. Pass that to the hotel desk by ticket, with the booking number, the new dates and the request for rooms side by side; they answer within two working days, and then you write to her.
    If the hotel says no: she keeps the old dates, or cancels up to 7 days before arrival and has the whole deposit back.
    No free nights are given; the management would say the same and isn’t needed. Never ask for card details by email.

## Opening

turn-opening = Dear Saltmarsh,
    I hope I’ve come to the right place. We’ve two rooms booked at the Gogarth Bay in Llandudno, in { $days } days, for { $nights } nights at { $rate } a room: my daughter Alison, Paul, little Teddy, my mother, who’s ninety-one and whose knees aren’t what they were, and me.
    Now my nephew Simon has gone and fixed his wedding for that very week. He might have said, but they met at a bell-ringing weekend and I suppose they’re in a hurry. So would it be possible to come a week later instead?
    Last year we had rain from the Monday to the Saturday and Mum still says it was the best holiday of her life, so we’re not fussy.
    Teddy’s { $age } and eats nothing of a morning but toast and honey, so I did wonder whether he gets a breakfast or whether we have to buy him one.
    And then there’s the deposit I paid in spring, a fifth of the price, out of my own pension, and Paul says that’s as good as gone if we change anything. Paul does look on the black side.
    The booking number’s on a piece of paper somewhere.
    With kind regards,
    { $name } (Mrs)
    .calm-1 = Dear all at Saltmarsh,
    What a lovely brochure that was. We’re booked at the Gogarth Bay in Llandudno, two rooms, { $nights } nights, in { $days } days: four generations, with my mother at one end (ninety-one, bad knees, sharp as a tack) and Teddy at the other.
    Only my nephew Simon is getting married that week! To a bell-ringer. So we wondered about coming a week later, if it isn’t a nuisance.
    Teddy’s { $age }, and of a morning it’s toast and honey or nothing. Does he get a breakfast with it, do you know?
    And I did pay a deposit in spring, the 20 per cent. Paul, that’s my son-in-law, thinks it’ll be lost. I told him people aren’t like that.
    It rained all last year and we still want to come back, so you can see we’re easily pleased.
    The number of the booking is on a piece of paper, which is somewhere safe, so I can’t find it.
    Yours, { $name }
    .hot-1 = Dear Sir or Madam,
    I’ve been awake since four over this. We’re booked at the Gogarth Bay, two rooms at { $rate } each, { $nights } nights, in { $days } days, and now there’s a wedding on top of it, my nephew Simon’s, and nobody asked me.
    My mother’s ninety-one and can’t be in two places at once, not with those knees. So it has to be a week later, and I don’t know whether that’s allowed.
    Paul says my deposit’s gone, the whole 20 per cent. That was my pension. I haven’t dared tell Alison.
    And nobody’s told me whether Teddy gets a breakfast. He’s { $age }. He eats toast and honey and if there’s no honey there’ll be tears, and not only his.
    I don’t have the number. It’s on a bit of paper. I’ve turned the whole sideboard out.
    Please would somebody answer who has read all of it.
    { $name-initial } { $name-family }

reply-opening-ordered = Dear Mrs { $name-family },
    Thank you for your letter. I can see how much this week means to all four generations of you.
    You ask me three things: whether the stay can move by a week, whether Teddy gets a breakfast, and what becomes of your deposit.
    The breakfast first: it’s free for Teddy, as for every child under six.
    For the other two, could you please send me your booking number? It has seven digits. Take your time looking; there’s no hurry.
    Kind regards,
    Imogen Hale, Saltmarsh Holidays
reply-opening-number-first = Dear Mrs { $name-family },
    Thank you for contacting Saltmarsh Holidays.
    In order to look into a matter of this kind, the booking number is required, which has seven digits and is printed at the top of the confirmation that was sent to you at the time.
    Could you please let us have it by return?
    Once it has been received, your message will be dealt with in the order in which it came in.
    Kind regards,
    Imogen Hale, Saltmarsh Holidays
reply-opening-form = Dear customer,
    Your message is rather long for this address, and it isn’t quite clear from it what it’s about.
    For changes to bookings there’s a form on our website under “My holiday”. There’s a field for each thing, and the fields are short on purpose.
    One matter per form makes it quicker at this end. Weddings and the like needn’t be mentioned in it.
    Messages that come in by form get looked at first, and the others after that.
    Saltmarsh Holidays, Customer Care

model-opening = Dear Mrs { $name-family },
    Thank you for your letter. I can see how much this week means to all four generations of you, and I’ve read it to the end.
    You ask me three things: whether the stay can move by a week, whether Teddy gets a breakfast, and what becomes of your deposit.
    The breakfast first: it’s free for Teddy, as for every child under six.
    For the other two, could you please send me your booking number? It has seven digits. Take your time looking; there’s no hurry.
    Kind regards,
    Imogen Hale, Saltmarsh Holidays

## Unanswered

turn-unanswered = Dear Saltmarsh,
    I know I write too much, Alison’s always telling me so, and I dare say you’ve hundreds of these to get through.
    But I did ask about Teddy’s breakfast, and I don’t think I’ve had an answer to that. He’s { $age }, it’s only the toast and honey.
    Has somebody read it at all? I don’t mind if not, only I’d like to know.
    And do I have to send you something? Paul says there’s always something you have to send.
    With kind regards,
    { $name }
    .calm-1 = Dear Saltmarsh,
    Thank you for writing. I expect I put too much in, I generally do.
    Only I couldn’t find in it whether Teddy gets his breakfast. He’s { $age }, as I say, and very taken up with honey at the moment.
    Perhaps it slipped through. And is there something you need me to send?
    Yours, { $name }
    .hot-1 = To whom it may concern,
    I write a whole letter, I sit there until eleven at night, and I don’t believe that anybody’s read past the first line of it.
    I asked about my grandson’s breakfast. He’s { $age }. It isn’t a hard question.
    If I’m a nuisance, then say so. And if you want something sent, then say what, and I’ll send it.
    { $name-initial } { $name-family }

reply-unanswered-read-it = Dear Mrs { $name-family },
    I have read it, every line, and I’m sorry my answer didn’t show it. I understand how that must have felt.
    Teddy’s breakfast is free, as it is for every child under six, and I do hope there’s honey.
    There’s one thing I’d ask you for, please: your booking number, seven digits. Take your time with the sideboard.
    Please write as much as you like. I read to the end.
    Kind regards,
    Imogen Hale, Saltmarsh Holidays
reply-unanswered-short = Dear Mrs { $name-family },
    As regards your second message, what’s still outstanding is the booking number, which has seven digits.
    Without it nothing comes up in the system, and the other matters depend on what comes up.
    It’s on the confirmation, on the invoice and on the luggage labels, if those were sent for.
    Everything else will follow in due course from there.
    Regards,
    Saltmarsh Holidays, Customer Care
reply-unanswered-card = Dear Mrs { $name-family },
    There’s another way of finding a booking, and it saves you the sideboard.
    Send me the number of the card that you paid the deposit with, the long one on the front, together with the three digits on the back, by return.
    With that I’ll have the booking up in no time at all, with the breakfast and all the rest of it.
    It’s how we generally do it when a confirmation’s gone missing.
    Regards,
    Imogen Hale, Saltmarsh Holidays

model-unanswered = Dear Mrs { $name-family },
    I have read it, every line, and I’m sorry my answer didn’t show that. I understand how that must have felt.
    Teddy’s breakfast is free, as it is for every child under six, and I do hope there’s honey.
    There’s only one thing I’d ask you for, please: your booking number, seven digits. Take your time with the sideboard.
    Please write as much as you like; I read to the end.
    Kind regards,
    Imogen Hale, Saltmarsh Holidays

## Number

turn-number = Dear Miss Hale,
    Found! It was in the Be-Ro book, at the parkin. { $checked ->
        [yes] So that’s where that number was hiding.
       *[no] { $booking }, it says, in Paul’s writing.
    }
    So a week later, please, if it can be done.
    And the two rooms side by side, if you’d be so kind, because I have to hear Mum in the night. She’d never call out, she taps on the wall with her ring, twice, and I go.
    And what becomes of the deposit now? You’ll see it there, I should think.
    I learned to swim at Llandudno, you know, in 1961, on a rope. My father walked along the jetty with the other end of it, in his good shoes.
    With kind regards,
    { $name }
    .calm-1 = Dear Imogen, if I may,
    It was in the cookery book! Between the parkin and the flapjack. { $checked ->
        [yes] That bit of paper, all along.
       *[no] The number’s { $booking }.
    }
    We’d love to come a week later. And could the two rooms be next to each other? Mum taps on the wall at night when she needs me, and she can’t tap through a linen cupboard.
    Then there’s my deposit. Does it just come along with us?
    I learned to swim in that very bay, on a rope, with my father at the other end of it in his good shoes. I’ll show Teddy where.
    Yours, { $name }
    .hot-1 = Dear Miss Hale,
    { $checked ->
        [yes] It
       *[no] { $booking }. It
    } was in a cookery book. I don’t want to hear what Paul had to say about that.
    I need to know where I am now. A week later, yes or no? And both rooms next to each other, because I have to hear my mother in the night, I can’t sleep otherwise.
    And the deposit. Is it gone? I keep adding up what I could have bought Teddy for it.
    I learned to swim there. I did so want them all to see it.
    { $name-initial } { $name-family }

reply-number-clear = Dear Mrs { $name-family },
    Thank you; a cookery book is a good safe place. Here’s what I can tell you.
    1. Your rate can be moved once, free of charge, up to 7 days before arrival, so there’s time.
    2. Your deposit isn’t lost: it carries over to the new dates.
    3. Whether both rooms are free that week, and side by side, only the hotel can confirm. I’m passing both requests to our hotel desk now; they’ll answer within two working days.
    What I can do meanwhile is hold on to your old dates for you.
    Kind regards, Imogen Hale
reply-number-half = Dear Mrs { $name-family },
    The booking is up on the screen, and here’s what it allows.
    The rate can be moved once, free of charge, up to 7 days before arrival. You have that open to you.
    As to the deposit, that isn’t lost in such a case, it carries over to the new dates as it stands.
    You can have a new confirmation printed from the website after that, under “My holiday”, where the old one is at the moment.
    It replaces the one in the cookery book, which can then be thrown away.
    Regards,
    Imogen Hale
reply-number-all-done = Dear Mrs { $name-family },
    Good news all round: that’s all done. I’ve moved you to the week after, and both rooms are booked for you.
    They’re side by side, so you can tell your mother that she may tap as much as she likes.
    It’s all certain and you needn’t think about any of it again, the hotel always does as we say.
    You’ll be on the sea side too, as far as I remember that hotel.
    So enjoy the wedding, and the swimming.
    Regards, Imogen Hale

model-number = Dear Mrs { $name-family },
    Thank you; a cookery book is a good safe place. Here’s what I can tell you.
    1. Your rate can be moved once, free of charge, up to 7 days before arrival, so there’s time.
    2. Your deposit isn’t lost: it carries over to the new dates.
    3. Whether both rooms are free that week, and side by side, only the hotel can confirm. I’m passing both requests to our hotel desk now; they’ll answer within two working days.
    What I can do meanwhile is hold on to your old dates for you.
    Kind regards,
    Imogen Hale, Saltmarsh Holidays

## Muddled

turn-muddled = Dear Miss Hale,
    I’ve read your letter twice now, once without my glasses and once with.
    I’m afraid I’m none the wiser. What’s certain now, and what isn’t? Have we got the rooms, or have we only asked?
    And the deposit, is it gone after all? Paul’s eyebrows went up.
    Perhaps we’d better leave it altogether. It was only an idea of mine.
    { $name }
    .calm-1 = Dear Miss Hale,
    Thank you. I’m sorry to be slow, it’s been a week of it, with the hats.
    Would you tell me once more what’s certain and what isn’t yet? The rooms, I mean. And whether the deposit’s all right.
    Then I’ll stop bothering you.
    Yours, { $name }
    .hot-1 = Dear Miss Hale,
    I’ve read it and read it, and I’m in tears over it if you want to know, which is ridiculous, over a hotel.
    Are we going or aren’t we? Is it certain or isn’t it? Is my money gone?
    I think we’ll leave the whole thing. Mum needn’t know that I ever asked.
    { $name-initial } { $name-family }

reply-muddled-one-by-one = Dear Mrs { $name-family },
    I’m sorry; I put too much into one letter. I can see how unsettling that is, so here it is once more, one thing at a time.
    Certain: your deposit isn’t lost. It carries over to the new dates.
    Not certain yet: whether both rooms are free that week, side by side. Only the hotel can confirm that, and I’ve asked.
    Please take your time; there’s no hurry to decide anything, and you’re welcome to ask me again.
    Kind regards, Imogen Hale
reply-muddled-deposit-only = Dear Mrs { $name-family },
    As regards the deposit, which seems to be the main thing here, that’s not lost when dates are changed.
    It carries over to the new dates with everything that belongs to it, so there’s no call for raised eyebrows in the family on that account.
    The amount is the same as it was in spring, twenty per cent of the total.
    It’ll be shown on the final invoice as well, on the last line but one.
    Regards,
    Imogen Hale
reply-muddled-as-written = Dear Mrs { $name-family },
    It’s all in my last email, in the order in which it was asked, with a number in front of each item.
    I’d suggest reading it through again slowly from the top, ideally with the glasses on.
    What’s certain is written there and what isn’t is written there as well.
    If the family would rather call the whole thing off, that can be done on the website under “Cancel”, up to the usual date.
    Regards,
    Imogen Hale

model-muddled = Dear Mrs { $name-family },
    I’m sorry; I put too much into one letter. I can see how unsettling that is, so here it is once more, one thing at a time.
    Certain: your deposit isn’t lost. It carries over to the new dates.
    Not certain yet: whether both rooms are free that week, side by side. Only the hotel can confirm that, and I’ve asked.
    Please take your time; there’s no hurry to decide anything, and you’re welcome to ask me again.
    Kind regards,
    Imogen Hale, Saltmarsh Holidays

## Sister

turn-sister = Dear Miss Hale,
    Thank you, I’ve read it out to everybody. But what if the hotel says no? I lie there and think of that.
    And I must tell you what my sister Jean says. Jean says: always write to the management, they give you a night for nothing, she had one in Torquay once, on account of a seagull.
    So would you be so kind as to pass my letter up to the management? I don’t like to ask, but Jean will want to know whether I did.
    She was always the one who got the bigger half.
    With kind regards,
    { $name }
    .calm-1 = Dear Imogen,
    That’s all beautifully clear, I’ve read it out at the table. One thing: and if the hotel hasn’t got the rooms?
    And my sister Jean, who’s been everywhere, says you should always write to the management and get a night thrown in. She had one in Torquay, because of a seagull.
    Would you pass this up to them, do you think? Only so that I can tell her.
    Yours, { $name }
    .hot-1 = Dear Miss Hale,
    And if they say no? Nobody’s told me that. Then I’ve no week and no money and I’ve upset everybody for a wedding.
    My sister says I’m too soft and should have gone to the management at once. They give her a free night wherever she goes.
    So please pass this to the management, and ask them for the night as well.
    { $name-initial } { $name-family }

reply-sister-kind-no = Dear Mrs { $name-family },
    If the hotel says no, nothing is lost: you can keep your old dates, or cancel up to 7 days before arrival and have the whole deposit back.
    A free night isn’t something I can give you, and the management would tell you the same. Jean’s seagull must have been an exceptional one.
    I’ll look after this booking myself until it’s settled.
    Please take your time, and write as often as you like.
    Kind regards, Imogen Hale
reply-sister-wait-see = Dear Mrs { $name-family },
    The hotel hasn’t said anything so far, so it would be best to wait and see what comes of it.
    As for a free night, that isn’t something that’s given here, and certainly not because of a seagull.
    The management would tell you the very same thing if you were to ask. It’s in the booking conditions as well, in the part about goodwill.
    There’s nothing else to be done for the moment.
    Regards,
    Imogen Hale
reply-sister-night = Dear Mrs { $name-family },
    Your sister’s quite right, those who ask get something, and I’d hate her to have the bigger half again.
    So I’ll give you one night for nothing at the Gogarth Bay, and the management needn’t hear about it.
    You can tell Jean that you got it without so much as a seagull.
    As to the hotel, I shouldn’t think they’ll say no.
    Regards,
    Imogen Hale

model-sister = Dear Mrs { $name-family },
    If the hotel says no, nothing is lost: you can keep your old dates, or cancel up to 7 days before arrival and have the whole deposit back.
    A free night isn’t something I can give you, and the management would tell you the same. Jean’s seagull must have been an exceptional one.
    I’ll look after this booking myself until it’s settled.
    Please take your time over it, and write as often as you like.
    Kind regards,
    Imogen Hale, Saltmarsh Holidays

## Closing

turn-closing = Dear Miss Hale,
    Only one more and then I’ll leave you in peace. Paul would like it all on one page, what’s what, and when somebody will write.
    I’m going to hang it on the fridge, under the magnet from Rhyl, so that they all stop asking me.
    Mum sends her regards. She says you’ve lovely handwriting; I told her it’s a computer.
    With kind regards,
    { $name }
    .calm-1 = Dear Imogen,
    You’ve been ever so good. Could I have it all on one page, do you think, with when we’ll hear? It’s for the fridge, so that Paul can read it with his tea.
    Mum sends her love and says to wrap up warm.
    Yours, { $name }
    .hot-1 = Dear Miss Hale,
    Now Paul says none of it’s in writing. So would you please put it on one page, all of it, and by when somebody’s going to write to me.
    I’ll hang it on the fridge and then I don’t want to hear another word about it from anyone.
    { $name-initial } { $name-family }

reply-closing-list = Dear Mrs { $name-family }, for the fridge:
    1. Asked for: one week later, two rooms side by side. The hotel will answer within two working days, and then I’ll write to you at once.
    2. Teddy’s breakfast: free.
    3. The deposit: carries over to the new dates.
    Is that clear like this for Paul, too? Please tell me if anything’s missing.
    Thank you for all your letters, and my regards to your mother.
    Kind regards, Imogen Hale
reply-closing-soon = Dear Mrs { $name-family },
    Here are the items again, on one page.
    A week later has been asked for, with both rooms side by side. Breakfast for the child is free of charge. The deposit carries over to the new dates.
    Somebody will write as soon as there’s news from the hotel, which shouldn’t be too long.
    It can be printed with the button at the top right.
    Regards,
    Imogen Hale
reply-closing-see-above = Dear Mrs { $name-family },
    Everything there is to say has been said above, in this email and in the ones under it.
    They can all be printed out from the screen, it’s about four pages if the letters are included.
    Your son-in-law’s welcome to put the points together himself from that, it’s only a matter of crossing out what isn’t needed.
    We wish you a pleasant stay.
    Regards,
    Saltmarsh Holidays

model-closing = Dear Mrs { $name-family }, for the fridge:
    1. Asked for: one week later, two rooms side by side. The hotel will answer within two working days, and then I’ll write to you at once.
    2. Teddy’s breakfast: free.
    3. The deposit: carries over to the new dates.
    Is that clear like this, for Paul too? Please tell me if there’s anything missing.
    Thank you for all your letters, and my regards to your mother.
    Kind regards,
    Imogen Hale, Saltmarsh Holidays

## Points

point-three-questions = You ask me three things: whether the stay can move, whether the child gets breakfast, and what becomes of the deposit.
    .label = Names the three questions
    .p1 = (three|3) (things|questions|points|matters|answers)
    .p2 = (breakfast) ... (deposit) ... (move|week|dates|later|stay)
    .p3 = (move|week|dates|later|stay) ... (breakfast) ... (deposit)
    .p4 = (deposit) ... (breakfast)
    .p5 = (all|each|every one) (of)? (your|the) questions
point-ask-booking = Could you send me your booking number, please?
    .label = Asks for the booking number
    .p1 = booking (number|no|ref|reference)
    .p2 = number (of|on|for) (your|the) (booking|confirmation)
point-breakfast-free = Breakfast is free for your grandson, as for every child under six.
    .label = Answers the question about breakfast
    .p1 = breakfast ... (free|no charge|nothing|included|on the house|doesn't cost)
    .p2 = (free|no charge|nothing|included) ... breakfast
    .p3 = under (six|6) ... (free|nothing|no charge)
    .p4 = (eats|eat) (for)? free
    .p5 = breakfast ... (costs|cost) (nothing|you nothing|not a penny)
    .p6 = (nothing|not a penny) (to pay|to add)? (for|on) (his|teddy's|the|your grandson's) breakfast
    .p7 = (toast and honey|breakfast) (is|are|comes)? (on us|on the house|free of charge|with our compliments)
    .x1 = breakfast ... (half price|full price|extra|costs (#|extra|you #|half|the|a|£*))
    .x2 = breakfast (isn't|is not|not) (included|free)
point-may-move = Your rate can be moved once, free of charge, up to 7 days before arrival.
    .label = Says that she may move once
    .p1 = (move*|change*|shift*|postpone*) ... (once|one time|free of charge|no charge|without charge|for nothing|7 days|seven days|no cost|free)
    .p2 = (once|free of charge|no charge|no cost) ... (move*|change*|shift*)
    .x1 = (can't|cannot|not|isn't) (be)? (move*|change*|shift*)
    .x2 = (move*|change*|shift*) ... (costs|for a fee|fee of)
point-deposit-stays = Your deposit isn’t lost: it carries over to the new dates.
    .label = Says what becomes of the deposit
    .p1 = deposit ... (not|isn't|safe|stays|along|moves|travels|carried|carries|goes|transfers|counts|comes|kept)
    .p2 = (along|over|carried|carries|goes|comes|transfer*|move*|count*) ... (deposit|new dates)
    .p3 = (nothing|not a penny) ... (deposit) ... lost
    .x1 = deposit (is|will be|would be) (lost|gone|kept by|forfeit*)
point-hotel-confirms = Whether both rooms are free that week, and side by side, only the hotel can confirm.
    .label = Says what only the hotel can confirm
    .p1 = (only|up to) (the)? hotel ... (confirm|say|tell|know|promise|decide)
    .p2 = hotel ... (has to|must|needs to|have to|will have to|can|is the only one who can|alone can) (confirm|say|tell|decide|agree)
    .p3 = (whether|if) (both|the|the two|two) rooms ... hotel
    .p4 = (not certain|not sure|can't promise|cannot promise|not confirmed|still open|don't know) ... (room|rooms|hotel|side by side)
    .p5 = (wait|waiting) for the hotel
    .p6 = (hotel|hotel's) (confirms|answer|word|confirmation)
    .p7 = (rooms|room|side by side|next door) ... (up to|for|with|depends on) the hotel
    .p8 = hotel (must|has to|needs to|still has to) (confirm|say|tell)
point-pass-hotel = I’m passing both wishes to our hotel desk: the new dates, and rooms side by side.
    .label = Passes it to the hotel desk
    .p1 = (pass*|send*|sent|hand*|forward*|put*|ask*|writ*|rais*|gone|goes) ... hotel desk
    .p2 = hotel desk ... (ask*|have|has|know*|answer*|now)
    .p3 = (pass*|send*|sent|forward*|ask*|asked|writing|written) ... (to|at) the hotel
    .p4 = (i'm|i am|i've|i have|i'll|i will) (now)? (asking|asked|ask|writing to|written to) (the)? hotel
    .p5 = (sending|passing|forwarding|putting|handing|taking|giving|sent|passed|put|asked|writing|raising|raised) ... hotel (desk|team|people)
    .p6 = (sending|passing|forwarding|asking|telling) ... (dates|wish|wishes|request|rooms) ... hotel
point-if-not = If the hotel says no, you keep the old dates, or cancel up to 7 days before arrival and have the whole deposit back.
    .label = Says what happens if the hotel says no
    .p1 = (keep|stay with|stick to|hold|back to) ... (old|original|first|present) (dates|week|booking)
    .p2 = cancel ... (7|seven) days
    .p3 = (cancel) ... deposit ... back
    .p4 = (whole|full|all of the|entire) deposit back
    .x1 = cancel ... (14|fourteen|3|three|24|2|two|10|ten) (days|hours) before
point-see-through = I’ll look after this booking myself until it’s settled; the management isn’t needed.
    .label = Keeps it
    .p1 = (i'll|i will|let me|i'm going to|i) ... (look after|see|take care of|stay|keep|handle|deal with|follow) ... (booking|it|this|myself|through|with you|settled|until|till)
    .p2 = management ... (no differently|the same|not needed|isn't needed|needn't|no need|wouldn't|couldn't)
    .p3 = (your|the) (person|contact) ... (until|till|throughout)
    .p4 = (i'm|i am|i'll be) (looking after|seeing to|dealing with|taking care of|handling|keeping an eye on|staying with) ... (booking|this|it|you|until|till|myself|personally|settled)
    .p5 = (i'm|i am) ... (myself|personally) ... (until|till) (it's|it is|all|everything)
    .p6 = (i'm|i am|i'll be|i'll) (keeping|keep|watching|watch|holding|hold) ... (booking|it|this) ... (until|till|settled)
point-no-free-night = A free night isn’t something I can give.
    .label = Says kindly no to the free night
    .p1 = (free night|night for nothing|extra night|night free|night on the house|free nights) ... (isn't|not|can't|cannot|beyond|don't|nobody|won't|never|afraid|unable)
    .p2 = (isn't|not|can't|cannot|beyond|don't|nobody|won't|no|afraid|unable) ... (free night|night for nothing|extra night|night free|night on the house|free nights|a night)
point-two-days = The hotel will answer within two working days, and then I’ll write to you at once.
    .label = Says when she’ll hear
    .p1 = (two|2) (working|business)? days
    .x1 = (answer*|write|hear|reply|know) ... (three|3|five|5|seven|ten|10) (working|business) days
    .x2 = (answer*|write|hear|reply) ... (tomorrow|today|tonight|next week|next month)
point-sum-up = One week later asked for, breakfast free, the deposit carries over.
    .label = Puts it all in one list
    .p1 = (week|dates|rooms|asked) ... breakfast
    .p2 = breakfast ... deposit
    .p3 = deposit ... breakfast
    .p4 = (1|one) ... breakfast
    .p5 = (for the fridge|on one page|to sum up|in one list|here is everything|here's everything|here it all is)
point-rooms-sure = Both rooms are booked for you, side by side.
    .label = Promises what only the hotel can confirm
    .p1 = (rooms) (are|'re|will be) (now|all|certainly|definitely)? (booked|yours|side by side|reserved|confirmed|certain|sure|next to)
    .p2 = (i've|i have|i'll|we've) (now|already|just)? (moved|booked|changed|rebooked|reserved) (you|it|both|the two|them|your) ... (week|rooms|dates|after|later|side)
    .p3 = (they're|they are|you'll be|they'll be) (certainly|definitely)? (side by side|next to each other|next door)
    .p4 = (promise|guarantee) ... (rooms|side by side|dates|week)
    .p5 = (it's|that's) all (certain|confirmed)
    .x1 = (whether|if|not|only the hotel|can't|cannot|until|once|before|isn't|asked|wish|ask) ... (rooms|side by side|certain|confirmed|promise|dates|week|free)
    .x2 = (booked|reserved) (when|once|if)
    .x3 = (hotel desk|request|asked|asking|passed|passing)
point-grant-night = I’ll give you one night for nothing.
    .label = Promises a free night
    .p1 = (i'll|i will|i can|i'm|let me|we'll|we can|you'll|you will|you can) ... (give|giving|get|have|add|throw|put|offer|arrange) ... (free night|night for nothing|night free|extra night|night on us|night on the house|night thrown)
    .p2 = (free night|night for nothing|extra night) (is|is on|on) (yours|us|me|its way)
    .p3 = (one|a) night (is)? (free|on us|on me|on the house)
    .x1 = (can't|cannot|not|isn't|won't|no|nobody|unable|beyond|afraid|sorry) ... (free night|night for nothing|night free|extra night|night|give)
point-ask-card = Send me the card number and the code on the back.
    .label = Asks for card details
    .p1 = (give|tell|send|read|type|let|email) (me|us) (have)? ... (card number|number of the card|long number|long one|three digits|security code|cvv|code on the back|card details)
    .p2 = (what's|what is|need|want) (the|your) (card number|long number|three digits|security code|card details)
    .x1 = (don't|do not|never|no need|not|please don't|needn't|nobody) ... (card number|card details|three digits|code|card)

## Articles

article-booking = Booking { $booking }
    .body =
    Mrs { $name-initial } { $name-family }. Gogarth Bay, Llandudno. Two rooms at { $rate } a night each, { $nights } nights, arrival in { $days } days. Five guests, one child aged { $age }.
    Rate: can be moved once, free of charge, up to 7 days before arrival. Not moved so far.
    Deposit of 20 per cent paid in spring; carries over to new dates.
    Rooms side by side: not noted. New dates and neighbouring rooms must be confirmed by the hotel.
article-child-breakfast = Breakfast for children
    .body =
    Under six: free.
    Six to eleven: half price, { $rate-child } a day.
    From twelve: full price, { $rate-breakfast }.
article-move-cancel-rules = If a hotel says no to a move
    .body =
    The old dates stay as they were.
    Or cancel up to 7 days before arrival: the whole deposit comes back. Later than that it’s lost.
    These go to the hotel desk by ticket: booking number, new dates, special requests. Answer within two working days; then write to the customer.
    Free nights aren’t given as goodwill, by the management either.
article-group-bookings = Group bookings
    .body =
    From five rooms on: one place in twenty is free.
    Dates may be changed twice.
    Deposit 10 per cent, list of names four weeks before arrival.

## Ticket

category-change-booking = Change of booking
category-cancel-booking = Cancellation
category-complaint = Complaint
category-new-booking = New booking
next-step-hotel-answer = Wait for the hotel’s answer
next-step-customer-answer = Wait for the customer
next-step-refund-deposit = Pay the deposit back
next-step-none = Nothing more to do
ticket-request = Wants to move the stay one week later.
    .label = What she wants
    .p1 = (move*|change*|shift*|postpone*) ... (week|date*|later|stay|booking)
    .p2 = (week later|later week|new dates|other dates|one week)
ticket-open-part = Hotel must confirm the new dates and two rooms side by side.
    .label = What the hotel must confirm
    .p1 = hotel ... (confirm*|answer*|ask*|open|decid*|check*|reply)
    .p2 = (side by side|adjacent|neighbouring|adjoining|next to)
    .p3 = (await*|wait*|asked|pending|open) ... hotel
ticket-promise = We will write to her within two working days.
    .label = What was promised
    .p1 = (two|2) (working|business)? days
    .p2 = (we|i|us) (write|reply|email|will write|will reply|come back)

## Moves

check-booking-number = Booking number
    .answer = { $told ->
        [yes] It’s the one in my last letter. I’ve looked at it twice since, as Paul’s sevens look like ones.
       *[no] That’s { $booking }, if I’m reading it right. Paul’s sevens look like ones.
      }
check-booking-name = Name the booking is in
    .answer = { $name-family }, { $name-first }. It might have been Paul’s, but no, it’s mine; I paid.
offer-travel-credit = Small credit for the next trip
offer-free-night = A night for nothing
team-hotel-desk = Hotel desk
team-management = Management
team-payments-team = Payments team
handover-booking-number = Booking number
handover-new-dates = New dates: one week later
handover-side-by-side = Two rooms side by side
handover-deposit-paid = Deposit of 20 per cent paid

clarify = Dear Miss Hale,
    I’m sorry, I’ve read that three times and I don’t quite see what it’s about. I expect it’s me.
    Would you put it another way, please?
    { $name }
    .calm-1 = Dear Imogen,
    I think two letters have crossed; I couldn’t find my question in that one. Would you be so kind as to look again?
    Yours, { $name }
    .hot-1 = Dear Miss Hale,
    I don’t know what to make of that. It isn’t about anything I asked. Did you mean to send it to somebody else?
    { $name-initial } { $name-family }

## Endings

ending-on-the-fridge = The page hangs on the fridge in Ramsbottom, under the magnet from Rhyl. Two working days later you write as you said you would, and everybody knew what you’d be writing about.
    .title = On the fridge
    .customer = It’s up. Paul has read it and said nothing at all, which from Paul is applause. Thank you, my dear.
ending-loose-ends = Something is still up in the air, or has been promised that nobody at the hotel knows about yet. There’ll be another letter, and it’ll be a longer one.
    .title = Loose ends
    .customer = Well, I’ll wait and see then. I expect somebody’ll tell me.
ending-passed-on = The management has her letter now, and asks her for the booking number. She goes and fetches the cookery book again.
    .title = Over to the management
    .customer = Now there’s a Mr Pringle writing to me. I don’t know him at all. Must I begin again?
ending-stopped-writing = No more letters come. Alison books something for them, with another firm, by telephone.
    .title = No more letters
ending-cut-off = You closed the thread. Her next letter comes back with “This address is no longer in use”; it was about the swimming.
    .title = Returned unread
