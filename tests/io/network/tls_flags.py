# What a TLS context allows and checks is told by flags, and a program may set more of them.
import ssl

context = ssl.create_default_context()
print(repr(context.options), repr(context.verify_flags))
context.options |= ssl.OP_NO_TICKET | ssl.OP_NO_RENEGOTIATION
context.verify_flags &= ~ssl.VERIFY_X509_STRICT
print(context.options, context.verify_flags)
print(ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER).verify_flags, int(ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER).options))

# output:
# <Options.OP_NO_COMPRESSION|OP_ENABLE_MIDDLEBOX_COMPAT|OP_CIPHER_SERVER_PREFERENCE|OP_NO_SSLv3|OP_ALL: 2186412112> <VerifyFlags.VERIFY_X509_STRICT|VERIFY_X509_TRUSTED_FIRST|VERIFY_X509_PARTIAL_CHAIN: 557088>
# 3260170320 557056
# 32768 2186412112
