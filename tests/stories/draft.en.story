# Somebody in St. John’s (for the odd half hour) never comes back: a word at 27 days, erased at 30.
# person: nadia
# hint: en-CA

> /start halifax
> English
> yes
> Nadia
> /mydata
> St. John's
> yes
~ 40 days
> /start
> Nadia
> /cancel
~ 28 days
> [Go on now]
> /forget
> [Yes, erase everything]
~ 40 days
