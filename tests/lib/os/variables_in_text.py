# expandvars() leaves alone what is behind a brace that nothing closes, however often it is opened.
import os

os.environ["ROOM"] = "attic"
for text in ("$ROOM/x", "${ROOM}y", "${ROOM", "${lost $ROOM", "${}", "$", "$$ROOM", b"${ROOM}$ROOM"):
    print(os.path.expandvars(text))
print(len(os.path.expandvars("${" * 100_000)))

# output:
# attic/x
# atticy
# ${ROOM
# ${lost $ROOM
# ${}
# $
# $attic
# b'atticattic'
# 200000
