# Hooks see what the program audits; one that raises keeps others out, and stops what is audited.
import sys
seen = []
def hook(event, args):
    if event.startswith('app.'):
        seen.append((event, args))
    if event == 'app.forbidden':
        raise RuntimeError('not that')
sys.addaudithook(hook)
print(sys.audit('app.one', 1, 'b'), sys.audit('app.two'), seen)
for call in (lambda: sys.audit('app.forbidden'), lambda: sys.audit(), lambda: sys.audit(1)):
    try:
        call()
    except (RuntimeError, TypeError) as error:
        print(type(error).__name__, error)

# output:
# None None [('app.one', (1, 'b')), ('app.two', ())]
# RuntimeError not that
# TypeError audit expected at least 1 argument, got 0
# TypeError audit() argument 1 must be str, not int
