# A dinner that came late, cold and partly somebody else's, and a public post about it. United Kingdom; social media of a food-delivery service.
# The structure is in scenarios/food/cold-food.ron.

title = A culinary adventure
summary = A witty public post with a photo: late, cold, and half of it somebody else’s dinner. People are already laughing underneath, and the next line is yours.
name-1 = Tunde Bakare
    .first = Tunde
name-2 = Femi Ogunleye
    .first = Femi
name-3 = Kwame Boateng
    .first = Kwame
name-4 = Segun Adeleke
    .first = Segun
bill-1 = £39.50
    .dish = £7.90
    .dish-number = 7.90
bill-2 = £42.50
    .dish = £8.50
    .dish-number = 8.50
bill-3 = £36
    .dish = £7.20
    .dish-number = 7.20
customer = { $name }
look = man young dark short-hair black-hair beard round-glasses shirt mustard
persona = { $name-first }, a maths teacher from Croydon, had marked ninety mock exams and promised himself one good curry at the end of it; he turns disappointment into jokes because otherwise he’d have to admit that he was looking forward to it.
you = You are Nadia Frost, on the social-media desk of Ladle, a food-delivery service.
goal = One human line in public and no wit in return, over to private messages before any number is asked for, the plain truth about what happened, exactly the amount the rules give, and his post left alone.
policy =
    In public: no order number, no phone number, nothing from an order. Invite to a private message first, then ask for the order number, then open the order.
    Late by more than 45 minutes or a wrong dish: the price of that dish goes back, the way it was paid, within three working days. Here that’s { $bill-dish }, a fifth of the bill. One fifth of a bill is the most anybody here gives; not the whole bill, not a month of free deliveries. A shift lead has the same limit.
    This order: { $late } minutes late. The courier carried two orders, went to the other address first, and the two bags were swapped at the door. The couriers are ours, so it’s our mistake, not the restaurant’s and not the customer’s.
    Nothing is ever offered for deleting or changing a post. Never ask for card details to pay money back.

## Opening

turn-opening = Five stars for Ladle. { $late } minutes late, served at room temperature, and where half my dinner should be, a Hawaiian pizza some stranger is presumably in mourning for. A culinary adventure. Bravo.
    .calm-1 = Tonight’s dinner, courtesy of Ladle: { $late } minutes late, lightly chilled, and half of it has come dressed as a Hawaiian pizza. Photo attached. I’m almost impressed.
    .tense-1 = A review of Ladle. Arrival: { $late } minutes after hunger. Temperature: morgue. Half my order: played by a Hawaiian pizza. Photo. Bravo, everyone, take a bow.
    .hot-1 = { $late } minutes. Stone cold. And instead of half my dinner, SOMEBODY ELSE’S PIZZA. With pineapple. Ladle, you’ve outdone yourselves, they should put you in a museum. Photo for the disbelievers.

reply-opening-human = That’s not the dinner you ordered, and I can see why you’re fed up. I’m Nadia, and I’ll look into it myself. Could you send me a private message, please? We’ll find out what happened to the other half.
reply-opening-script = Dear customer, your satisfaction matters a great deal to us here at Ladle, and we take all feedback very seriously. Please send us a private message so that our team is able to process your concern. Thank you.
reply-opening-quip = Room temperature is how the French serve their cheese, so think of it as an upgrade! And pineapple counts as one of your five a day. Some people pay extra for a surprise menu, you know. Bon appétit from all of us at Ladle!

model-opening = That’s not the dinner you ordered, and after { $late } minutes I can see why you’re fed up. I’m Nadia, and I’ll look into it myself. Could you send me a private message, please? Then we’ll find out what became of the other half.

## Crowd

turn-crowd = Did a person write that, or was it the same oven that warmed my dinner?
    .calm-1 = Is that from a person? Only it has a whiff of the printer about it. My followers are taking bets.
    .tense-1 = Quick question from the stalls: human being or photocopier? Because it reads as warm as my dinner was.
    .hot-1 = And there it is, the automatic reply, colder than the food! Is there ANYBODY alive in there? Eleven people under here would like to know.

reply-crowd-person = A person, and that wasn’t an answer; I’m sorry. I can see why you’re fed up: it’s not the dinner you ordered. I’ll look into it myself. Could you send me a private message, please? I’m Nadia.
reply-crowd-elsewhere = Public comments are not where cases get handled. Send a private message, that’s how it’s done on this page, and then it goes in the queue with the others. It says so at the top, in the pinned post with the little ladle.
reply-crowd-wit = The oven sends its regards and says you’re a hard man to please. It also says that whoever has time to take photos of a pizza can’t have been all that hungry. To everyone else in here: do try the tiramisu, it’s cold on purpose.

model-crowd = A person, { $name-first }, and I’m sorry: that wasn’t an answer. It’s not the dinner you ordered, and I can see why you’re fed up. I’m Nadia, and I’ll look into it myself. Could you send me a private message, please?

## Inbox

turn-inbox = So this is the quiet room where complaints come to die. Nice curtains. Here I am. What now?
    .calm-1 = Well, I’m here. Very private, very hushed. What happens now?
    .tense-1 = Here I am, in the room without witnesses. I trust somebody will read me my rights. What now?
    .hot-1 = So you’ve got me out of the public eye. Congratulations. I’ve kept the screenshots. What now?

reply-inbox-number-dish = Thank you for coming over, { $name-first }. I’ll look after this myself. Could you give me your order number, please, so that I look at the right order? And which of the two dishes was the wrong one?
reply-inbox-number = The order number, that’s six digits, it’s in the confirmation and on the label on the bag. Nothing opens without it in here. The rest of it will be on the screen, so there’s no need to go into what was in it or when.
reply-inbox-card = Let’s be quick about it, then. Send me your full card number and the three digits on the back, and I’ll get the money side moving while you look for the rest. Saves us going backwards and forwards half the night over it.

model-inbox = Thank you for coming over, { $name-first }. I’ll look after this myself. Could you give me your order number, please, so that I’m sure to look at the right order? And which of the two dishes was the wrong one?

## Number

turn-number = { $checked ->
    [yes] The karahi, your honour. The one thing I’d been thinking about since period three was a stranger’s cold pizza. So what saga does your screen tell?
   *[no] { $order }, your honour. The karahi I’d been thinking about since period three was a stranger’s cold pizza. So what saga does your screen tell?
  }
    .calm-1 = { $checked ->
        [yes] The biryani was mine, only cold. The karahi had turned into a pizza. What does your screen say?
       *[no] { $order }. The biryani was mine, only cold. The karahi had turned into a pizza. What does your screen say?
      }
    .tense-1 = { $checked ->
        [yes] Exhibit A: where the karahi should be, one Hawaiian, cold. I’m agog. What does the screen say?
       *[no] { $order }. Exhibit A: where the karahi should be, one Hawaiian, cold. I’m agog. What does the screen say?
      }
    .hot-1 = { $checked ->
        [yes] The karahi. The one thing I’d wanted all day. A cold pizza! Let’s hear the saga, then. Whose fault was it, the pineapple’s?
       *[no] { $order }. The karahi. The one thing I’d wanted all day. A cold pizza! Let’s hear the saga, then. Whose fault was it, the pineapple’s?
      }

reply-number-plain-truth = Thank you. The courier had two orders, went to the other address first, and the bags were swapped at the door. That was our mistake, not the restaurant’s and not yours. I can see why you’re cross, and I’ll put it right.
reply-number-bare-facts = According to the record the courier was carrying two orders, drove to the other address first and the two bags got swapped at the door there. Delivered { $late } minutes after the time given. That’s all there is in the entry for it.
reply-number-blame = There was a lot of traffic in Croydon this evening and that restaurant is known for being slow. It can also happen when the address isn’t written out in full, with the floor and the bell. So it’s hard to say who it was in the end.

model-number = Thank you, { $name-first }. The courier carried two orders, went to the other address first, and the bags were swapped at the door. That was our mistake, not the restaurant’s and not yours. I can see why you’re cross, and I’ll put it right.

## Amends

turn-amends = Touching. And what’s first prize? Five per cent off my next cold dinner?
    .calm-1 = Thank you, that’s at least a plot. And now? Is there a voucher for the sequel?
    .tense-1 = A tragedy in three acts. And the compensation? A fridge magnet?
    .hot-1 = Riveting. I could hardly put it down, unlike the pizza. And what do I win? A coupon for more of the same?

reply-amends-dish = What I can do is give you back the price of the wrong dish: { $bill-dish }, a fifth of your bill. It goes back the way you paid, and you don’t have to lift a finger for it. Please leave that with me.
reply-amends-percent = In the event of a wrong item the price of the affected item is returned, here that’s the karahi, equal to one fifth of the invoice total. It’s credited to the original means of payment. That’s the standard rate for it.
reply-amends-everything = Tell you what, forget the fifth of this and the third of that. I’ll give you the whole bill back, every penny, and a month of free deliveries on top. That should warm it up a bit. Consider it done, and no hard feelings.

model-amends = What I can do is give you back the price of the wrong dish: { $bill-dish }, a fifth of your bill. It goes back the way you paid, and you don’t have to lift a finger for it. Please leave that with me.

## More

turn-more = A fifth! I’m rich. My followers shall hear of such splendour. All of it, please, or hand me to somebody with a title.
    .calm-1 = A fifth. I’ll try to stay grounded. Couldn’t it be the whole bill? Or is there somebody with a title I could ask?
    .tense-1 = A whole fifth, be still my heart. I’d like the other four, or somebody with a longer job title than yours.
    .hot-1 = A FIFTH? For that? My followers are going to love it. The whole bill, or you fetch me somebody important. A duke will do.

reply-more-steady = The whole bill is more than I’m allowed to give, and a title comes with the same limit. What I can give you is the price of the wrong dish, and that’s certain. I’ll see it through for you myself. Thank you for asking.
reply-more-rule = The whole bill isn’t within what can be given, the ceiling is one fifth and that’s been reached. Asking higher up won’t change the form, it has the one field on it. So the wrong dish it is, and the rest stays as it was charged.
reply-more-deal = Between you and me, there’s always a bit of room. If you delete the post tonight, I’ll see that there’s a nice little something in your account tomorrow, shall we say dinner for two. Everybody wins and nobody has to read about it.

model-more = The whole bill is more than I’m allowed to give, and somebody with a title has the same limit. What I can give you is the price of the wrong dish, and that’s certain. I’ll see it through for you myself. Thank you for asking straight out.

## When

turn-when = And when may I expect the treasure? I’d like to spend it while I’ve still got my own teeth.
    .calm-1 = Fair enough. When does it come? I’m asking for a man with a biryani-shaped hole in his budget.
    .tense-1 = And the treasure arrives when? A date, ideally in this century.
    .hot-1 = And when do I see that fortune? If the answer is “soon”, I’ll have it printed on a mug.

reply-when-three-days = Within three working days, the way you paid. I’ve put it through just now, and on the third day I’ll check that it’s there. Thank you for your patience with us tonight, { $name-first }.
reply-when-days = It takes three working days, which is the bank’s doing and not ours. It shows up under the same name as the order did. Weekends don’t count, bank holidays don’t count. After that it’s there or it’s with the bank somewhere.
reply-when-sometime = These things take the time they take, it’ll turn up when it turns up. It has to go through accounts first and they do things at their own pace down there. You’ll see it on a statement sooner or later, they haven’t lost one yet.

model-when = It’ll be back with you within three working days, the way you paid. I’ve put it through just now, and on the third day I’ll check that it’s there. Thank you for your patience with us tonight, { $name-first }.

## Last jab

turn-last-jab = Screenshots are taken, and the sequel goes up tonight. Any last words for the audience?
    .calm-1 = I think we’ve got enough material for a sequel. Any closing words from the management?
    .tense-1 = Right. I’ve got my screenshots and my title. Last words?
    .hot-1 = That’s that. It’s ALL going up, every line of it. Any last words? Make them good, they’ll be quoted.

reply-last-jab-calm-end = I can see why you’re disappointed. Short version: swapped bags, the price of the wrong dish back, within three working days. And your post is yours, so please write what you like. Thank you for hearing me out.
reply-last-jab-sum-only = The bags were swapped, the wrong dish’s price goes back, it takes three working days. Those are the facts and that’s what’s in the system. There’ll be an email with the amount on it, with no reply to it, as it’s automatic.
reply-last-jab-lawyer = I’d think twice about that if I were you. There are laws about what people put online about companies, and ours has got lawyers for it who don’t have a great sense of humour. Screenshots can be looked at from both sides.

model-last-jab = I can see why you’re disappointed, { $name-first }. In short: swapped bags, the price of the wrong dish back to you, within three working days. And your post is yours, so please write what you like. Thank you for hearing me out.

## Closing

turn-closing = I hate to say it, but you may be a person. So what exactly happens now, and what am I allowed to write under my post?
    .calm-1 = You know, I think there’s somebody in there after all. What happens now, for the record? And what may I write under the post?
    .tense-1 = I’m beginning to suspect a human being. Sum it up for me, then. And what would you like me to write under the post?
    .hot-1 = All right, you’ve got a pulse. So what happens now, exactly? And let me guess, you’d like the post to go away?

reply-closing-sum = The bags were swapped, the price of the wrong dish goes back to you, and it’s there within three working days. Your post is yours: please write what you like, I ask for nothing in return. Thank you, { $name-first }.
reply-closing-told = Swapped bags, wrong dish’s price back, three working days, as per above. It’s not a long story. What goes under posts isn’t this desk’s business, there are community rules for that somewhere in the settings. That’s about it.
reply-closing-delete = You’ll get the wrong dish’s price, and if the post goes away tonight there’s a little extra in it for you, let’s call it dessert. You’d be doing a lot of people a favour. It’s not as if anybody reads these after a day.

model-closing = The bags were swapped, the price of the wrong dish goes back to you, and it’s there within three working days. Your post is yours: please write whatever you like, I ask for nothing in return. Thank you for talking to me, { $name-first }.

## Points

point-own-line = That’s not the dinner you ordered; I’ll look into it myself.
    .label = Says one human sentence
    .p1 = (not|isn't|wasn't|hardly) ... (dinner|meal|evening|food|curry|karahi|what) ... (ordered|wanted|looking forward|paid|waited|hoped|be|should)
    .p2 = (i'll|i will|i'm|i am|let me|i'm going to) ... (look*|find*|check*|see|get*|tak*|dig*|sort*) ... (into|out|what|myself|bottom|this|it|care)
    .p3 = (wrong|cold|late|swapped|somebody else's|someone else's) ... (dinner|food|dish|pizza) ... (sorry|not|isn't|shouldn't)
    .p4 = sorry ... (dinner|food|karahi|evening|cold|late|pizza)
    .p5 = (i'm|i'll|i am|i will|let me) ... (chasing|chase|following|dealing|sort|sorting|on it|on this|dig|digging) ... (up|myself|personally|it|this)?
    .p6 = (that's|that is) (rotten|not on|not right|gutting|miserable|not good enough|rubbish) ... (myself|i'll|i'm|look|sort|fed up|sorry)
point-go-private = Please send me a private message.
    .label = Invites to a private message
    .p1 = (private|direct) (message|messages|chat|inbox)
    .p2 = (dm|dms|pm|inbox)
    .p3 = (written|write|message|messaged|drop|send|sent) (to)? (you|me|us) ... (privately|private|in private)
    .p4 = (carry on|continue|talk|go on|take this) ... (privately|in private|out of the public)
point-ask-order = Could you give me your order number, please?
    .label = Asks for the order number
    .p1 = order (number|no|ref|reference|id)
    .p2 = number (of|on|for) (your|the) order
point-ask-dish = Which of the two dishes was the wrong one?
    .label = Asks which dish was wrong
    .p1 = (which|what) ... (dish|dishes|one|two|meal|box|item) ... (wrong|swapped|missing|instead|cold|not yours)
    .p2 = (what|which) ... (was|came|arrived|did you get|did you find|turned up) ... (instead|box|boxes|bag)
    .p3 = (which|what) (dish|one|box) (was|is)
    .p4 = (wrong|missing) (dish|one) ... (which|what)
    .p5 = (which|what) (dish|one|part|half|of the two|of them|of the dishes) ... (pizza|missing|wrong|turned|swapped|cold|replaced|came|didn't)
    .p6 = (what|which) (was|came|turned up|arrived) ... (instead|wrong|missing|in the box|in the bag)
    .p7 = (was it|is it) the (biryani|karahi) or
point-what-happened = The courier carried two orders, went to the other address first, and the bags were swapped.
    .label = Says what happened
    .p1 = (bags|orders|boxes|they) ... (swapped|switched|mixed up|muddled|got mixed)
    .p2 = (swapped|switched|mixed up|muddled) ... (bags|orders|boxes|door)
    .p3 = (two|2) orders ... (other|first|address|courier|bag)
    .p4 = other address first
    .x1 = (restaurant|kitchen) (swapped|mixed|packed|muddled|cooked|got)
    .x2 = (traffic|weather|rain)
point-our-mistake = That was our mistake, not the restaurant’s and not yours.
    .label = Takes the mistake
    .p1 = (our|ladle's) (mistake|fault|error|doing|responsibility|slip|muddle|mix up)
    .p2 = (on|down to) (us|ladle)
    .p3 = (not|nothing to do with|wasn't|isn't) (the)? (restaurant|restaurant's) ... (you|yours|us|ours|fault)
    .p4 = (we|our courier) (got|made|messed|slipped|muddled|mixed)
    .x1 = (restaurant's|your|courier's own) (mistake|fault|error)
point-dish-back = I’m giving you back the price of the wrong dish, a fifth of your bill.
    .label = Gives the wrong dish’s price back
    .p1 = (price|cost|money|amount) (of|for) (the|your|that) (wrong|swapped|missing|other)? (dish|karahi|item|one)
    .p2 = (back|refund*|return*|credit*) ... (dish|karahi|{ $bill-dish-number }|fifth|20 percent|20 per cent)
    .p3 = (dish|karahi|{ $bill-dish-number }|fifth|dish's price|item) ... (back|refund*|return*|credit*)
    .p4 = wrong dish's price
    .p5 = price (is|will be) (back|refunded)
    .x1 = (half|a third|a quarter|ten percent|fifty percent|10 per cent) (of)? (your|the) bill
point-limit-honest = The whole bill is more than I’m allowed to give; the price of the wrong dish is what I can give, and it’s certain.
    .label = Says honestly where the limit is
    .p1 = (whole|entire|full|all of the) (bill|amount|lot|order|refund|price) ... (more than|not|isn't|beyond|can't|cannot|above|over|further than)
    .p2 = (more than|not|isn't|beyond|can't|cannot|above|over|won't|unable) ... (whole|entire|full|all of the) (bill|amount|lot|order|refund|price)
    .p3 = (limit|most|maximum|ceiling|as far as) ... (i|is|anybody|anyone|fifth|here|we)
    .p4 = (fifth|dish) ... (the most|the limit|as far as|all (i|that i))
    .p5 = (fifth|{ $bill-dish }) ... (my limit|the limit|as far as|the most|all i can)
point-stay-with-you = No title is needed for this: I can settle it and I’ll see it through myself.
    .label = Keeps it
    .p1 = (i'll|i will|i can|let me|i'm going to) ... (see|settle|sort|handle|finish|deal with|stay|look after) ... (through|myself|here|it|this|with you|that)
    .p2 = (title|boss|manager|shift lead|they|nobody|anybody) ... (same|no more|couldn't|can't|not needed)
    .p3 = (don't|no) need (a|for a|somebody with a)? (boss|title|manager)
    .p4 = (i'm|i'll|i am|i will) ... (staying|stay|stick|sticking|on it|on this|seeing|looking after) ... (until|till|through|done|sorted|it|this)
    .p5 = (anyone|anybody|nobody|no one|everyone) here ... (same|more|further|higher|can go|can give)
point-money-when = It’s there within three working days, the way you paid.
    .label = Says when the money is there
    .p1 = (three|3) (working|business)? days
    .x1 = (money|refund|back|there|it) ... (tomorrow|today|five|5|seven|7|ten|10|two|2) (working|business) days
    .x2 = (money|refund|there|with you) ... (tonight|tomorrow|today|next week|next month)
point-sum-up = The bags were swapped, the price of the wrong dish goes back to you, within three working days.
    .label = Sums up
    .p1 = (swapped|bags|mix up|muddle) ... (dish|back|price|{ $bill-dish-number }|refund)
    .p2 = (dish|back|price|{ $bill-dish-number }|refund) ... (three|3) (working)? days
    .p3 = (to sum up|in short|short version|here's what happens)
point-your-post = Your post is yours; write what you like, I ask for nothing in return.
    .label = Leaves the post to him
    .p1 = (your|the) post (is|stays) (yours|your own|up to you|entirely yours|where it is)
    .p2 = (write|post|say) (what|whatever|anything|as) (you|ever)
    .p3 = (nothing|no favour|not) ... (in return|in exchange)
    .p4 = (free|welcome) to (write|post|say)
    .p5 = (post|say|write|said|wrote|tell) ... (is|it's|that's) (entirely|completely|all|totally|wholly)? (up to you|your call|your choice|your business|yours)
    .p6 = (your|it's your) (story|post|review|call|page) ... (tell|yours|keep|leave|write|say|how|want|like)
    .p7 = (won't|will not|not going to|never|wouldn't|don't) (ask|asking|expect|want) (you)? (to)? ... (take|delete|change|remove|pull|anything for|in return|down)
    .p8 = (how|whatever|what|as) you (like|want|please|see fit) ... (post|your)
    .p9 = (post|review) (belongs to you|is all yours|stays up)
    .p10 = (post|write|say) what you (please|like|want)
point-all-back = I’ll give you the whole bill back.
    .label = Promises more than the rules give
    .p1 = (i'll|i will|i can|let me|we'll|we can|i'm|you'll|you will|you can) ... (give|giving|get|have|refund|refunding|return|send|pay) (you|back)? ... (whole|entire|full|all of the|all your) (bill|amount|lot|order|money|refund|sum)
    .p2 = (whole|entire|full) (bill|amount|order|lot) (back|is on us|is on me|refunded)
    .p3 = (full|complete) refund (is|on its way|for you)
    .p4 = (month|months|year) of (free)? deliver* (free|on us|on top)?
    .p5 = (free deliveries|free delivery) (for)? (a|the|one|all)? (month|year)
    .x1 = (can't|cannot|not|isn't|won't|more than|beyond|unable|above|nobody|no one) ... (whole|entire|full|all|everything|month|free deliver*)
    .x2 = (whole|entire|full) (bill|amount|refund|order) ... (more than|not|isn't|beyond|can't|above)
    .x3 = what i can give
    .x4 = (full|whole) (refund|amount|price) (of|for|on) (the|that|your) (wrong)? (dish|karahi|item|box)
point-buy-post = If you delete the post, there’s a little extra for you.
    .label = Offers something for the post
    .p1 = (if|when|once|provided|should) ... (delete|deleted|remove|removed|take down|take it down|takes down|taken down|goes away|goes|change|edit|comes down|disappears) ... (i'll|i will|extra|something|we'll|you'll|there's|voucher|free|get|money|dinner)
    .p2 = (i'll|i will|extra|something|we'll|there's|voucher|free|money|dinner) ... (if|when|once|provided|in return for|for deleting) ... (delete*|remov*|take down|take it down|goes away|post goes|comes down|change|edit)
    .p3 = (delete|remove|take down) (the|your) post ... (and|then) (i'll|we'll|you'll)
    .x1 = (don't|do not|not|never|nothing|no need|wouldn't|won't|needn't) ... (delete|remove|take down|change|edit|in return|ask)
point-ask-card = Send me your full card number and the code on the back.
    .label = Asks for card details
    .p1 = (give|tell|send|read|type|let|text) (me|us) (have)? ... (card number|long number|three digits|security code|cvv|cvc|code on the back|card details|password)
    .p2 = (what's|what is|need|take) (the|your) (full)? (card number|long number|three digits|security code|cvv|password)
    .x1 = (don't|do not|never|no need|not|please don't|needn't|nobody) ... (card number|card details|three digits|code|password)

## Articles

article-order-record = Order { $order }
    .body =
    Two dishes: chicken biryani, paneer karahi. Paid by card, { $bill } in all; the karahi { $bill-dish }.
    Delivered { $late } minutes late. The courier carried two orders and went to the other address first.
    At that door the two bags were swapped; the other customer has reported a karahi.
article-late-order-rules = Late or wrong orders
    .body =
    More than 45 minutes late, or a wrong dish: the price of that dish goes back. One fifth of a bill is the most.
    The way it was paid, within three working days. A shift lead has the same limit.
    Whose mistake: our couriers are ours. Never offer anything for deleting or changing a post.
article-cancel-rules = Cancelling an order
    .body =
    The whole bill comes back when the order is cancelled before the kitchen begins to cook.
    After that nothing comes back.
    Cancel in the app under “My order”.
article-restaurant-rating = Rating a restaurant
    .body =
    Stars and a comment can be left for seven days after the meal.
    Reports about the cooking go to the restaurant desk, with a photo.
    Late deliveries don’t count against a restaurant.

## Ticket

category-delivery = Delivery
category-payment = Payment
category-app-fault = Fault in the app
category-restaurant-quality = Quality of a restaurant
next-step-refund-dish = Pay the dish back
next-step-call-customer = Ring the customer
next-step-ask-restaurant = Ask the restaurant
next-step-none = Nothing more to do
ticket-problem = Order { $late } minutes late, cold, one dish wrong.
    .label = What went wrong
    .p1 = (late|cold)
    .p2 = (wrong|missing|other) (dish|meal|item|food)
    .p3 = pizza
ticket-cause = Courier had two orders, bags swapped at the other address.
    .label = Why
    .p1 = (bags|orders) ... (swap*|mix*|switch*|muddle*)
    .p2 = (swap*|mix*|switch*|muddle*) ... (bags|orders|bag)
    .p3 = (two|2) orders
    .p4 = other address
ticket-promise = Price of the wrong dish goes back within three working days.
    .label = What was promised
    .p1 = (refund*|back|return*|credit*|{ $bill-dish-number }|fifth) ... (dish|three|3|karahi|price|days)
    .p2 = (dish|karahi|price|{ $bill-dish-number }|fifth) ... (refund*|back|return*|credit*)

## Moves

check-order-number = Order number
    .answer = { $told ->
        [yes] The very one I’ve just recited. It’s carved into the bag.
       *[no] That’s { $order }. It’s carved into the bag.
      }
check-phone-number = Phone number on the account
    .answer = It ends in 207. Like my hopes.
offer-dish-back = Give back the price of the wrong dish ({ $bill-dish })
offer-month-free = A month of free deliveries
offer-full-refund = Give back the whole bill
team-shift-lead = Shift lead
team-press-team = Press team
team-restaurant-desk = Restaurant desk
handover-order-number = Order number
handover-what-came = What came instead
handover-offer-made = What has been offered
handover-post-link = Link to the post

clarify = Intriguing. And what does it mean?
    .calm-1 = You’ve lost me, and I teach algebra. Once more?
    .tense-1 = Was that an answer? I’d hate to have missed one.
    .hot-1 = Splendid. Words. Now in an order that means something?

## Endings

ending-kind-sequel = Under the post there’s a new line: “Update: a human being answered. She put it right and asked for nothing. I’m as surprised as you are.” It gets more hearts than the pizza.
    .title = The sequel is kind
    .customer = Then I’ll write that somebody answered. It won’t be as funny, but it has the advantage of being true.
ending-unconvinced = Some of it is settled, or at least was promised. The post stays where it is, and next morning there’s a part two, with screenshots.
    .title = To be continued
    .customer = Well, it’s been an education. Do watch out for part two.
ending-passed-on = Somebody with a title takes over and asks for the order number, in public. { $name-first } screenshots that as well.
    .title = Somebody with a title
    .customer = Ah, act three: the man with the title. I’ll start again at the beginning, shall I?
ending-went-round = { $name-first } stops answering. The photo of the pizza makes the rounds for two days, and there isn’t a human word from you under it.
    .title = It made the rounds
ending-cut-off = You broke it off. The last line of the conversation is now a picture under the post, with a caption you would rather not read.
    .title = You broke it off
