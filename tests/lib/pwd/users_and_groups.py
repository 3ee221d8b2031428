# Users and groups: who there is differs from machine to machine, root is everywhere.
import grp
import os
import pwd

user = pwd.getpwuid(os.getuid())
print(user == pwd.getpwnam(user.pw_name), user.pw_uid == os.getuid(), user in pwd.getpwall(), type(user), len(user))
root = pwd.getpwuid(0)
print(root.pw_name, root.pw_gid, root[5], root.n_fields, repr(root).split(', ')[:3])
print(grp.getgrgid(0).gr_name, grp.getgrnam('root').gr_gid, grp.getgrgid(0) in grp.getgrall(),
      grp.struct_group.n_fields)
print(os.path.expanduser('~root'), os.path.expanduser('~root/x'), os.path.expanduser('~nobody-here/x'),
      '~' in os.path.expanduser('~/x'))
for ask in (lambda: pwd.getpwnam('nobody here'), lambda: pwd.getpwuid(123456), lambda: pwd.getpwuid('a'),
            lambda: pwd.getpwnam(3), lambda: pwd.getpwuid(-2), lambda: pwd.getpwuid(1 << 70),
            lambda: pwd.getpwnam('a\0b'),
            lambda: grp.getgrnam('x y'), lambda: grp.getgrgid(987654), lambda: grp.getgrgid('a'),
            lambda: grp.getgrnam(3)):
    try:
        print(ask())
    except Exception as error:
        print(type(error).__name__, error)

# output:
# True True True <class 'pwd.struct_passwd'> 7
# root 0 /root 7 ["pwd.struct_passwd(pw_name='root'", "pw_passwd='x'", 'pw_uid=0']
# root 0 True 4
# /root /root/x ~nobody-here/x False
# KeyError "getpwnam(): name not found: 'nobody here'"
# KeyError 'getpwuid(): uid not found: 123456'
# TypeError uid should be integer, not str
# TypeError getpwnam() argument must be str, not int
# KeyError 'getpwuid(): uid not found'
# KeyError 'getpwuid(): uid not found'
# ValueError embedded null byte
# KeyError "getgrnam(): name not found: 'x y'"
# KeyError 'getgrgid(): gid not found: 987654'
# TypeError gid should be integer, not str
# TypeError getgrnam() argument 'name' must be str, not int
