# Where there is no browser, nothing is opened; a program may register its own.
import webbrowser

print(webbrowser.open('http://example.com'), webbrowser.open_new('x'), webbrowser.open_new_tab('y'))
for name in (None, 'netscape'):
    try:
        print(webbrowser.get(name))
    except webbrowser.Error as error:
        print(error)


class Printer(webbrowser.BaseBrowser):
    def open(self, url, new=0, autoraise=True):
        print(self.name, url, new, autoraise)
        return True


webbrowser.register('printer', Printer, preferred=True)
print(webbrowser.open('a'), webbrowser.open('b', 2, False), webbrowser.open_new('c'), repr(webbrowser.get().name))
webbrowser.register('Other', None, Printer('other'))
print(webbrowser.get('other').open_new_tab('d'), webbrowser.get('OTHER').name)

# output:
# False False False
# could not locate runnable browser
# could not locate runnable browser
#  a 0 True
#  b 2 False
#  c 1 True
# True True True ''
# other d 2 True
# True other
