# The file ~/.netrc says who logs in to which host.
import os
import tempfile
from netrc import NetrcParseError, netrc

folder = tempfile.mkdtemp()


def read(text):
    path = os.path.join(folder, 'netrc')
    with open(path, 'w') as file:
        file.write(text)
    try:
        return netrc(path)
    except NetrcParseError as error:
        print(str(error).replace(folder, ''), error.lineno)


entries = read('''\
# a comment
machine example.com login ann password "with space" # and one here
machine files.example.com
    user bob
    account staff
    password back\\"slash
macdef init
cd /pub
bin

default login anonymous password me@home
''')
print(entries.hosts)
print(entries.macros)
print(entries.authenticators('example.com'), entries.authenticators('elsewhere'))
print(entries)

read('machine')
read('host example.com')
read('machine example.com name ann')
read('macdef init\nls\n')

# output:
# {'example.com': ('ann', '', 'with space'), 'files.example.com': ('bob', 'staff', 'back"slash'), 'default': ('anonymous', '', 'me@home')}
# {'init': ['cd /pub\n', 'bin\n']}
# ('ann', '', 'with space') ('anonymous', '', 'me@home')
# machine example.com
# 	login ann
# 	password with space
# machine files.example.com
# 	login bob
# 	account staff
# 	password back"slash
# machine default
# 	login anonymous
# 	password me@home
# macdef init
# cd /pub
# bin
#
#
# missing 'machine' name (/netrc, line 1) 1
# bad toplevel token 'host' (/netrc, line 1) 1
# bad follower token 'name' (/netrc, line 1) 1
# Macro definition missing null line terminator. (/netrc, line 2) 2
