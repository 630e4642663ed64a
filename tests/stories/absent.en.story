# The Connector does not come: an apology, and the next Connector is asked.
# hint: en
# person: dana
# serves: halifax registered nurse
# person: karim
# serves: halifax head nurse
# person: claire
# appoint: coordinator halifax
# person: amina
# accepted: halifax nurse
# booked: karim 2027-01-13T18:00
~ 3 days
> [They did not come]
> [They did not come]
> [Another Connector]
# person: claire
> [Offer to K-21]
# person: karim
~ 1 days
> [Propose a new time]
