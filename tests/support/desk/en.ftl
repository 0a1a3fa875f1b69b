title = The missing lamp
summary = A lamp has not arrived.
customer = Nora Hale
persona = Nora, a baker, has been waiting for a lamp.
you = You are Sam, in customer care at Fernhill.
goal = Find the lamp and say when it comes.
policy =
    Check the order number before you say where an order is.
    A late parcel: a voucher of ten percent at most.
    Holds are three minutes at most.
    What is lost on the way goes to the courier desk.
subject = Where is my lamp? Order { $order }

clarify = Sorry, what do you mean?

turn-opening = My lamp should have been here last week. Where is it?
turn-when = All right. And when will it be here?
turn-closing = Good. Thank you for looking.

letter-opening =
    Hello,

    I ordered a reading lamp on the third of this month, and your mail said that it would be here within five days. That was last week. I have stayed at home for it twice.

    Could you find out where it is? I would also like to know whether I have to be at home for it.

    Kind regards
    Nora Hale
letter-when =
    Hello Sam,

    thank you for the quick answer. And when will it be here? I am away from Friday on.

    Nora
letter-closing =
    Thank you, that is all I wanted to know.

    Nora

reply-opening-own = I’ll find out where it is myself, right now.
reply-opening-cold = Parcels are late sometimes.
reply-opening-brush = Look at the tracking page.
reply-when-date = It will be with you within two working days. Please tell me if it is not.
reply-when-vague = Soon.
reply-when-cold = That’s up to the courier.
reply-closing-thanks = Thank you for your patience, Nora.
reply-closing-bye = Bye.
reply-closing-cold = Is that all?
model-opening = I’m sorry, Nora. I’ll find out where your lamp is myself, right now.
model-when = It will be with you within two working days.
model-closing = Thank you for your patience, Nora.

point-find = I’ll find out where it is.
    .label = Takes on the search
    .p1 = find out
point-go-private = Please send me a private message.
    .label = Moves to a private message
    .p1 = private message
point-date = It will be with you within two working days.
    .label = Says when
    .p1 = two working days

check-order-number = Order number
    .answer = It’s { $order }.
offer-voucher = Voucher of 10 %
offer-all-back = The whole price back
team-courier-desk = Courier desk
team-network-team = Network team
handover-order-number = Order number
handover-last-scan = Last scan
article-order = Order { $order }
    .body =
    Reading lamp, brass, £42. Paid by card.
    Last scan: Leeds depot, four days ago.
    Not on a van yet; the next one leaves tomorrow at 7 am.
    Address: 12 Mill Row, York. No phone number on file.
article-late-parcels = Late parcels
    .body =
    Trace the parcel first, then say when it comes.
    Three days late: open a case with the courier desk.
    More than a week: the customer may choose a new one or the money.
article-returns = Returns
    .body =
    Goods may come back within thirty days.
    The label is in the parcel.
category-delivery = Delivery
category-payment = Payment
category-account = Account
next-step-await-courier = Wait for the courier
next-step-call-back = Call the customer back
next-step-none = Nothing
ticket-problem = Lamp late, last scan Leeds depot.
    .label = What is wrong
    .p1 = late
ending-settled = Nora knows when her lamp comes.
    .title = Settled
ending-left = Nora has gone.
    .title = Gone
ending-cut-off = You closed the contact.
    .title = Cut off
