# An MH mailbox: messages by number, and sequences of them; flags of a Maildir without its messages being read.
import mailbox
import os

box = mailbox.MH("Mail")
for number in range(5):
    message = mailbox.MHMessage(f"Subject: {number}\n\nbody {number}\n")
    if number != 1:
        message.add_sequence("unseen")
    if number == 3:
        message.add_sequence("flagged")
    print(box.add(message), end=" ")
print(box.get_sequences(), open("Mail/.mh_sequences").read().split("\n"))
box.remove(3)
print(box.keys(), len(box), 3 in box, box.get_sequences(), box.get(3))
box.pack()
print(box.keys(), box.get_sequences(), box[3]["subject"], box.get_message(3).get_sequences(), box.get_bytes(1))
box[1] = "Subject: new\n\n"
print(box.get_string(1), mailbox.mboxMessage(box.get_message(3)).get_flags(), mailbox.MaildirMessage(box[2]).get_flags())
seen = mailbox.mboxMessage()
seen.set_flags("RF")
print(mailbox.MHMessage(seen).get_sequences(), mailbox.MHMessage(mailbox.MaildirMessage()).get_sequences())
inner = box.add_folder("inner")
inner.add("x: y\n\n")
print(box.list_folders(), len(box.get_folder("inner")))
for wrong in (lambda: box.remove_folder("inner"), lambda: box[9], lambda: box.remove(9), lambda: mailbox.MH("none", create=False),
              lambda: message.add_sequence(1), lambda: box.add("é")):
    try:
        wrong()
    except (mailbox.Error, KeyError, TypeError, ValueError) as error:
        print(type(error).__name__, str(error).replace(os.getcwd(), "…"))

folder = mailbox.Maildir("dir")
key = folder.add("a: b\n\n")
print(repr(folder.get_flags(key)), repr(folder.get_info(key)))
folder.add_flag(key, "SF")
folder.remove_flag(key, "F")
print(folder.get_flags(key), folder.get_info(key), folder[key].get_flags())
folder.set_info(key, "1,x")
print(repr(folder.get_flags(key)), folder.get_info(key))

# output:
# 1 2 3 4 5 {'unseen': [1, 3, 4, 5], 'flagged': [4]} ['unseen: 1 3-5', 'flagged: 4', '']
# [1, 2, 4, 5] 4 False {'unseen': [1, 4, 5], 'flagged': [4]} None
# [1, 2, 3, 4] {'unseen': [1, 3, 4], 'flagged': [3]} 3 ['unseen', 'flagged'] b'Subject: 0\n\nbody 0\n'
# Subject: new
#
#  OF S
# ['flagged'] ['unseen']
# ['inner'] 1
# NotEmptyError Folder not empty: …/Mail
# KeyError 'No message with key: 9'
# KeyError 'No message with key: 9'
# NoSuchMailboxError …/none
# TypeError sequence type must be str: <class 'int'>
# ValueError String input must be ASCII-only; use bytes or a Message instead
# '' ''
# S 2,S S
# '' 1,x
