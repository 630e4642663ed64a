"""What Slack's error codes mean to delivery, in one table.

Source: https://docs.slack.dev/reference/methods/chat.postMessage (Errors),
    https://docs.slack.dev/reference/methods/chat.update (Errors),
    https://docs.slack.dev/reference/methods/conversations.open (Errors),
    https://docs.slack.dev/reference/methods/files.completeUploadExternal (Errors)
"""

from __future__ import annotations

from collections.abc import Mapping

from slack_sdk.errors import SlackApiError

from bot.channels.channel import Gone, Misconfigured, Refused, SendError, TryLater, Uncertain


class Unshowable(Refused):
    """The blocks are refused; as plain text the same words may pass."""


class Uninstalled(Misconfigured):
    """The workspace has removed us, or revoked the token.

    Source: https://docs.slack.dev/reference/events/tokens_revoked
    """


_CODES: Mapping[type[SendError], str] = {
    TryLater: """
        ratelimited rate_limited message_limit_exceeded service_unavailable team_added_to_org
        org_login_required external_channel_migrating request_timeout streaming_state_conflict
        update_failed ekm_access_denied
    """,
    # "It's possible some aspect of the operation succeeded before the error was raised."
    Uncertain: """
        fatal_error internal_error
    """,
    Unshowable: """
        invalid_blocks invalid_blocks_format msg_blocks_too_long block_mismatch
        invalid_attachments attachment_payload_limit_exceeded
    """,
    Gone: """
        channel_not_found user_not_found users_not_found user_disabled user_not_visible
        cannot_dm_bot cannot_dm_disabled_user is_archived is_inactive not_in_channel
        team_not_found workspace_not_installed
    """,
    Misconfigured: """
        invalid_auth not_authed token_expired missing_scope
        not_allowed_token_type no_permission two_factor_setup_required team_access_not_granted
        enterprise_is_restricted access_denied accesslimited deprecated_endpoint method_deprecated
        messages_tab_disabled method_not_supported_for_channel_type
    """,
    Uninstalled: """
        token_revoked account_inactive
    """,
    Refused: """
        msg_too_long no_text too_many_attachments restricted_action
        restricted_action_read_only_channel restricted_action_thread_only_channel
        restricted_action_non_threadable_channel restricted_action_thread_locked
        too_many_contact_cards cannot_reply_to_message thread_locked
        as_user_not_supported markdown_text_conflict invalid_metadata_format
        invalid_metadata_schema metadata_must_be_sent_from_app metadata_too_large
        duplicate_channel_not_found duplicate_message_not_found
        slack_connect_canvas_sharing_blocked slack_connect_file_link_sharing_blocked
        slack_connect_lists_sharing_blocked slack_connect_blocked_file_type
        slack_connect_file_upload_sharing_blocked
        cant_update_message message_not_found edit_window_closed cant_broadcast_message
        no_dual_broadcast_content_update
        file_not_found file_deleted file_upload_size_restricted
        invalid_arguments invalid_arg_name invalid_array_arg invalid_charset invalid_form_data
        invalid_post_type missing_post_type
    """,
}

MEANINGS: Mapping[str, type[SendError]] = {
    code: meaning for meaning, codes in _CODES.items() for code in codes.split()
}
"""What each documented code means; one that is not documented sent nothing, and never will."""

_TOO_MANY, _AWAY = 429, 503


def send_error(error: SlackApiError) -> SendError:
    """Translate what Slack answered."""
    code, status = code_of(error), int(getattr(error.response, "status_code", 0))
    if status == _TOO_MANY or (not code and status == _AWAY):
        return TryLater(_retry_after_s(error))
    if not code:
        return Uncertain(f"HTTP {status}")
    meaning = MEANINGS.get(code, Refused)
    return TryLater(_retry_after_s(error)) if meaning is TryLater else meaning(code)


def code_of(error: SlackApiError) -> str:
    """Give the code of an error, "" if Slack's answer had none."""
    data = getattr(error.response, "data", None)
    return str(data.get("error", "")) if isinstance(data, dict) else ""


def _retry_after_s(error: SlackApiError) -> float | None:
    """Source: https://docs.slack.dev/apis/web-api/rate-limits (Retry-After, in seconds)."""
    given = getattr(error.response, "headers", {}).get("Retry-After", "")
    return float(given) if given.isascii() and given.isdecimal() else None
