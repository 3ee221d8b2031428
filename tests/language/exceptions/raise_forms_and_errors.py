# What raise takes, and what it says of the rest.
class NotException: pass
class Fails(Exception):
    def __init__(self): raise TypeError('from init')
class Wrong(Exception):
    def __new__(cls): return NotException()
class Needs(Exception):
    def __init__(self, a): super().__init__(a)


for source in ('raise', 'raise 5', 'raise None', 'raise NotException', 'raise NotException()', 'raise Fails', 'raise Wrong', 'raise Needs', 'raise Needs(1)', 'raise ValueError, "x"', 'raise ValueError("a") from 5', 'raise ValueError from None', 'raise ValueError from KeyError', 'raise ValueError from Needs', 'raise ValueError from NotException', 'raise (ValueError, KeyError)', 'raise ValueError or KeyError', 'raise lambda: 0', 'raise "text"', 'raise ...', 'raise from ValueError', 'raise ValueError from', 'raise [ValueError][0](1) from {0: KeyError}[0]', 'raise type("T", (Exception,), {})("made")', 'raise BaseException', 'raise NotImplemented', 'raise ValueError from NotImplemented', 'raise *[ValueError]'):
    try:
        exec(source)
    except BaseException as error:
        print(source, '->', type(error).__name__, error, repr(error.__cause__))

# output:
# raise -> RuntimeError No active exception to reraise None
# raise 5 -> TypeError exceptions must derive from BaseException None
# raise None -> TypeError exceptions must derive from BaseException None
# raise NotException -> TypeError exceptions must derive from BaseException None
# raise NotException() -> TypeError exceptions must derive from BaseException None
# raise Fails -> TypeError from init None
# raise Wrong -> TypeError calling <class '__main__.Wrong'> should have returned an instance of BaseException, not <class '__main__.NotException'> None
# raise Needs -> TypeError Needs.__init__() missing 1 required positional argument: 'a' None
# raise Needs(1) -> Needs 1 None
# raise ValueError, "x" -> SyntaxError invalid syntax (<string>, line 1) None
# raise ValueError("a") from 5 -> TypeError exception causes must derive from BaseException None
# raise ValueError from None -> ValueError  None
# raise ValueError from KeyError -> ValueError  KeyError()
# raise ValueError from Needs -> TypeError Needs.__init__() missing 1 required positional argument: 'a' None
# raise ValueError from NotException -> TypeError exception causes must derive from BaseException None
# raise (ValueError, KeyError) -> TypeError exceptions must derive from BaseException None
# raise ValueError or KeyError -> ValueError  None
# raise lambda: 0 -> TypeError exceptions must derive from BaseException None
# raise "text" -> TypeError exceptions must derive from BaseException None
# raise ... -> TypeError exceptions must derive from BaseException None
# raise from ValueError -> SyntaxError invalid syntax (<string>, line 1) None
# raise ValueError from -> SyntaxError invalid syntax (<string>, line 1) None
# raise [ValueError][0](1) from {0: KeyError}[0] -> ValueError 1 KeyError()
# raise type("T", (Exception,), {})("made") -> T made None
# raise BaseException -> BaseException  None
# raise NotImplemented -> TypeError exceptions must derive from BaseException None
# raise ValueError from NotImplemented -> TypeError exception causes must derive from BaseException None
# raise *[ValueError] -> SyntaxError invalid syntax (<string>, line 1) None
