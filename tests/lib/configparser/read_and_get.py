import configparser, io
text = '''
[DEFAULT]
Home = /home
; comment
[paths]
bin = %(home)s/bin
data: %(bin)s/data
percent = 50%%
multi = one
  two

  three
# comment
[types]
n = 42
f = 1.5
yes = ON
no = false
empty =
'''
c = configparser.ConfigParser()
c.read_string(text)
print(c.sections(), c['paths']['data'], c['paths']['PERCENT'], repr(c['paths']['multi']), c.get('paths', 'bin', raw=True))
t = c['types']
print(t.getint('n'), t.getfloat('f'), t.getboolean('yes'), t.getboolean('no'), repr(t['empty']), t.get('none'), t.get('none', 'fb'), t.getint('none', 7))
print(list(c), 'paths' in c, c.has_option('types', 'HOME'), c.options('types'), len(c), dict(c['types']), t, t.name, list(c.items('paths')))
print(c.get('types', 'n', vars={'n': '5'}), c.get('nosec', 'x', fallback=None), c.defaults())
c['new'] = {'a': '1', 'b': 'two'}; c.set('new', 'c', '3'); del c['types']; c.remove_option('paths', 'multi'); c.add_section('last')
out = io.StringIO(); c.write(out); print(out.getvalue()); out = io.StringIO(); c.write(out, space_around_delimiters=False); print(out.getvalue()[:30])

# output:
# ['paths', 'types'] /home/bin/data 50% 'one\ntwo\n\nthree' %(home)s/bin
# 42 1.5 True False '' None fb 7
# ['DEFAULT', 'paths', 'types'] True True ['n', 'f', 'yes', 'no', 'empty', 'home'] 3 {'n': '42', 'f': '1.5', 'yes': 'ON', 'no': 'false', 'empty': '', 'home': '/home'} <Section: types> types [('home', '/home'), ('bin', '/home/bin'), ('data', '/home/bin/data'), ('percent', '50%'), ('multi', 'one\ntwo\n\nthree')]
# 5 None {'home': '/home'}
# [DEFAULT]
# home = /home
#
# [paths]
# bin = %(home)s/bin
# data = %(bin)s/data
# percent = 50%%
#
# [new]
# a = 1
# b = two
# c = 3
#
# [last]
#
#
# [DEFAULT]
# home=/home
#
# [paths]
#
