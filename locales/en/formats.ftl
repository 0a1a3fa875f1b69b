# How amounts are written in English. Texts use these through NUMBER, MONEY and DURATION; digits, dates and plural forms come by
# themselves. A variable's plural forms may be chosen as anywhere.

# A share of a hundred, as in 20%.
format-percent = { $amount }%

# Lengths of time; a longer one is put together from these.
format-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
    .short = { $count } d
format-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
    .short = { $count } h
format-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
    .short = { $count } min
format-seconds = { $count ->
    [one] { $count } second
   *[other] { $count } seconds
}
    .short = { $count } s

# Money in a currency that has no line of its own below.
format-money = { $code } { $amount }
# Where the sign of a negative amount stands before the currency, .minus says so and $amount comes without it.
money-GBP = £{ $amount }
    .minus = -£{ $amount }
money-EUR = €{ $amount }
    .minus = -€{ $amount }
money-USD = US${ $amount }
    .minus = -US${ $amount }
money-IRT = { $amount ->
    [one] { $amount } toman
   *[other] { $amount } tomans
}
money-THB = { $amount } baht
