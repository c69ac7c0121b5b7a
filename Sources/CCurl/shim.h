// libcurl. Its option calls are variadic, which Swift does not import: each kind of argument has a typed twin here.
#pragma once
// The C library's own declarations stay with Swift's module for it, whichever module is loaded first.
#pragma clang module import SwiftGlibc
#include <curl/curl.h>
#include <string.h>

static inline CURLcode mostrador_curl_set_long(CURL *handle, CURLoption option, long value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode mostrador_curl_set_offset(CURL *handle, CURLoption option, curl_off_t value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode mostrador_curl_set_pointer(CURL *handle, CURLoption option, const void *value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode mostrador_curl_set_write(CURL *handle, CURLoption option, curl_write_callback callback) {
    return curl_easy_setopt(handle, option, callback);
}

static inline CURLcode mostrador_curl_set_before_request(CURL *handle, CURLoption option, curl_prereq_callback callback) {
    return curl_easy_setopt(handle, option, callback);
}

static inline CURLcode mostrador_curl_set_open_socket(CURL *handle, curl_opensocket_callback callback) {
    return curl_easy_setopt(handle, CURLOPT_OPENSOCKETFUNCTION, callback);
}

static inline CURLcode mostrador_curl_get_long(CURL *handle, CURLINFO info, long *value) {
    return curl_easy_getinfo(handle, info, value);
}

static inline CURLcode mostrador_curl_get_pointer(CURL *handle, CURLINFO info, void **value) {
    return curl_easy_getinfo(handle, info, value);
}

/// When the certificate of the server ends, in OpenSSL's words; NULL unless CURLOPT_CERTINFO was set and the transfer
/// opened its connection. It lives as long as the transfer.
static inline const char *mostrador_curl_certificate_end(CURL *handle) {
    static const char name[] = "Expire date:";
    struct curl_certinfo *chain = NULL;
    if (curl_easy_getinfo(handle, CURLINFO_CERTINFO, &chain) != CURLE_OK || !chain || chain->num_of_certs < 1)
        return NULL;
    for (struct curl_slist *field = chain->certinfo[0]; field; field = field->next)
        if (strncmp(field->data, name, sizeof name - 1) == 0) return field->data + sizeof name - 1;
    return NULL;
}

static inline CURLMcode mostrador_curl_multi_set_long(CURLM *multi, CURLMoption option, long value) {
    return curl_multi_setopt(multi, option, value);
}

/// The result of a finished transfer, flattened out of the union in CURLMsg.
static inline CURLcode mostrador_curl_message_result(const CURLMsg *message) {
    return message->data.result;
}
