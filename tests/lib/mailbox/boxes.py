# Mailboxes: an mbox, an MMDF file and a Maildir, with messages put in, read, changed and removed.
import mailbox
import os
import shutil
from email.message import EmailMessage

for kind, name in (mailbox.mbox, 'box.mbox'), (mailbox.MMDF, 'box.mmdf'):
    box = kind(name)
    first = mailbox.mboxMessage('Subject: One\n\nHello\nFrom me\n')
    first.set_from('ann@example.org Thu Jan  1 00:00:00 1970')
    first.add_flag('R')
    print(box.add(first), box.add('From bob Thu Jan  1 00:00:00 1970\nSubject: Two\n\nBody'), len(box))
    box.flush()
    box.close()
    with open(name, 'rb') as file:
        print(file.read())
    box = kind(name)
    for key, message in box.iteritems():
        print(key, type(message).__name__, message['Subject'], message.get_from(), message.get_flags(),
              repr(message.get_payload()))
    del box[0]
    box.flush()
    print(box.keys(), 0 in box, 1 in box, box.get(0), box.get_bytes(1))
    try:
        box[7]
    except KeyError as error:
        print(error)
    box.close()
    os.remove(name)

box = mailbox.Maildir('maildir')
message = EmailMessage()
message['Subject'] = 'Three'
message.set_content('text')
key = box.add(message)
print(len(box), key in box, sorted(os.listdir('maildir')), len(os.listdir('maildir/new')))
kept = box[key]
print(type(kept).__name__, kept['Subject'], kept.get_subdir(), repr(kept.get_flags()))
kept.set_subdir('cur')
kept.add_flag('SF')
box[key] = kept
print(box.get_message(key).get_flags(), len(os.listdir('maildir/new')), os.listdir('maildir/cur')[0].split(':')[1])
converted = mailbox.mboxMessage(box[key])
print(converted.get_flags(), converted['Subject'])
folder = box.add_folder('Sent')
folder.add('Subject: Sent\n\n')
print(box.list_folders(), len(box.get_folder('Sent')))
try:
    box.remove_folder('Sent')
except mailbox.NotEmptyError as error:
    print(error)
box.discard(key)
print(len(box), box.pop('none', 'default'))
shutil.rmtree('maildir')
try:
    mailbox.mbox('missing', create=False)
except mailbox.NoSuchMailboxError as error:
    print(os.path.basename(str(error)))

# output:
# 0 1 2
# b'From ann@example.org Thu Jan  1 00:00:00 1970\nSubject: One\nStatus: R\nX-Status: \n\nHello\n>From me\n\nFrom bob Thu Jan  1 00:00:00 1970\nSubject: Two\n\nBody\n\n'
# 0 mboxMessage One ann@example.org Thu Jan  1 00:00:00 1970 R 'Hello\n>From me\n'
# 1 mboxMessage Two bob Thu Jan  1 00:00:00 1970  'Body\n'
# [1] False True None b'Subject: Two\n\nBody\n'
# 'No message with key: 7'
# 0 1 2
# b'\x01\x01\x01\x01\nFrom ann@example.org Thu Jan  1 00:00:00 1970\nSubject: One\nStatus: R\nX-Status: \n\nHello\n>From me\n\n\x01\x01\x01\x01\n\x01\x01\x01\x01\nFrom bob Thu Jan  1 00:00:00 1970\nSubject: Two\n\nBody\n\x01\x01\x01\x01\n'
# 0 MMDFMessage One ann@example.org Thu Jan  1 00:00:00 1970 R 'Hello\n>From me\n'
# 1 MMDFMessage Two bob Thu Jan  1 00:00:00 1970  'Body'
# [1] False True None b'Subject: Two\n\nBody'
# 'No message with key: 7'
# 1 True ['cur', 'new', 'tmp'] 1
# MaildirMessage Three new ''
# FS 0 2,FS
# ROF Three
# ['Sent'] 1
# Folder contains message(s): Sent
# 0 default
# missing
