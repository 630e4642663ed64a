# Two coordinate Halifax; one of them is removed while she is answering a question.
# hint: en
# person: marie
# appoint: coordinator halifax
# person: paul
# appoint: coordinator halifax

> /invite connector
< For whom? Write a name or two words that remind you of the person, or paste a list: one person per line. Only coordinators see it. Skip this for one invitation without a name.
  [Skip]
# person: marie

> /revoke
< 2 people coordinate Halifax.
<
< To remove a Connector, add the reference: /revoke K-22.
  [Step down]
  [Remove Coordinator 2]

> [Remove Coordinator 2]
< Coordinator 2 would no longer coordinate Halifax, from the next message on. Remove?
  [Yes, remove]
  [No, change nothing]
  (✓ Remove Coordinator 2)

> [Yes, remove]
< Done: it takes effect at once. /invite undoes it, with a new invitation.
  (✓ Yes, remove)

> [Yes, remove]
  « That has been dealt with already. »
# person: paul

> Jean Tremblay
< That is no longer yours to do: your role has changed.

> /invite connector Jean Tremblay
< I do not know /invite. /help lists what you can send.
# person: marie

> /revoke
< 1 person coordinates Halifax.
<
< To remove a Connector, add the reference: /revoke K-22.

> [Step down]
< You would no longer coordinate Halifax. Stop?
  [Yes, remove]
  [No, change nothing]

> [Yes, remove]
< Nobody else coordinates here. Invite a colleague first: /invite.
  (✓ Yes, remove)
# person: paul

~ 5 hours
= 2027-01-11 12:00 UTC
< You no longer coordinate Halifax: a colleague has ended that. Thank you for your work.
