# The marks of TLS transports, and the states they have names for.
from asyncio.sslproto import AppProtocolState, SSLProtocolState, add_flowcontrol_defaults

print(add_flowcontrol_defaults(None, None, 512), add_flowcontrol_defaults(100, None, 1))
print(add_flowcontrol_defaults(None, 10, 1), add_flowcontrol_defaults(9, 3, 1))
for marks in ((1, 2), (1, -1)):
    try:
        add_flowcontrol_defaults(*marks, 1)
    except ValueError as error:
        print(error)
print(*AppProtocolState)
print(*(state.value for state in SSLProtocolState))

# output:
# (524288, 131072) (100, 25)
# (40, 10) (9, 3)
# high (1) must be >= low (2) must be >= 0
# high (1) must be >= low (-1) must be >= 0
# AppProtocolState.STATE_INIT AppProtocolState.STATE_CON_MADE AppProtocolState.STATE_EOF AppProtocolState.STATE_CON_LOST
# UNWRAPPED DO_HANDSHAKE WRAPPED FLUSHING SHUTDOWN
