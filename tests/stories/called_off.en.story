# A meeting is called off: first for another time, then for good.
# hint: en
# person: karim
# serves: halifax head nurse
# person: claire
# appoint: coordinator halifax
# person: amina
# accepted: halifax nurse
# booked: karim 2027-01-20T18:00
# person: karim
~ 5 hours
> [Call it off]
> [I am ill]
> [Yes, and find another time]
> [Friday, January 15, 1:00 p.m. (Halifax)]
# person: amina
> [Yes, that suits me]
> [Call it off]
> [Another reason]
> My mother is in hospital.
> [Yes, and I no longer need it]
# person: karim
> [Another time]
