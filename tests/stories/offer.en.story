# A match is offered, declined, offered to the next, and accepted.
# person: amina
# hint: en
# accepted: halifax nurse
# person: karim
# serves: halifax head nurse
# person: dana
# serves: halifax registered nurse
# person: louise
# serves: halifax pharmacist
# person: claire
# appoint: coordinator halifax
~ 5 hours
> /match
> [C-101]
> [Offer to K-21]
> [Offer to K-22]
# person: karim
> tell me more
> not this time
> [Too busy just now]
# person: claire
> [Offer to K-22]
# person: dana
> yes
# person: amina
> /status
# person: claire
> /match C-101
